import { startOptions } from "../../src/commandLine/startOptions";

test("without arguments the workbench opens, on any port, in the browser's language", () => {
  expect(startOptions([])).toEqual({ open: true, port: undefined, language: undefined });
});

test("every argument is read", () => {
  const options = startOptions(["--no-open", "--port", "3100", "--lang", "zh"]);
  expect(options).toEqual({ open: false, port: 3100, language: "zh" });
  expect(startOptions(["--port=0"]).port).toBe(0);
});

test.each([
  [["--port", "http"], "--port wants a number from 0 to 65535, not http."],
  [["--port", "70000"], "--port wants a number from 0 to 65535, not 70000."],
  [["--port", ""], "--port wants a number from 0 to 65535, not ."],
  [["--lang", "fr"], "--lang wants en or zh, not fr."],
  [["--quick"], "Unknown option '--quick'"],
])("%j is refused with a sentence", (args, sentence) => {
  expect(() => startOptions(args)).toThrow(sentence);
});
