import { addressInLanguage } from "../../../src/workbench/page/addressInLanguage";
import { chooseLanguage } from "../../../src/workbench/page/language";

test.each([
  ["?lang=zh", ["en-US"], "zh"],
  ["?lang=en", ["zh-CN"], "en"],
  ["?lang=zh-CN&theme=dark", [], "zh"],
  ["", ["zh-TW", "en"], "zh"],
  ["", ["fr-FR", "zh-CN", "en"], "zh"],
  ["", ["fr-FR"], "en"],
  ["?lang=fr", ["zh-CN"], "zh"],
] as const)("the address %j and the browser's %j make it %s", (search, preferred, language) => {
  expect(chooseLanguage(search, preferred)).toBe(language);
});

test("switching the language keeps the rest of the address", () => {
  expect(addressInLanguage("https://a.b/workbench/?theme=dark&lang=en#x", "zh")).toBe(
    "https://a.b/workbench/?theme=dark&lang=zh#x",
  );
});
