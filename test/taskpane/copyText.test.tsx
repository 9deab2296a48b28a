import { copyText } from "../../src/taskpane/copyText";

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

const refused = async () => {
  throw new Error("NotAllowedError");
};

test("writes to the clipboard", async () => {
  const written: string[] = [];
  clipboard(async (text) => void written.push(text));
  expect(await copyText("=A1")).toBe(true);
  expect(written).toEqual(["=A1"]);
});

test("where that is refused, copies what it selects in a field, and leaves focus and page as they were", async () => {
  clipboard(refused);
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  let selected = "";
  document.execCommand = () => {
    const field = document.activeElement as HTMLTextAreaElement;
    selected = field.value.slice(field.selectionStart, field.selectionEnd);
    return true;
  };
  expect(await copyText("=FUNNEL.GAP(1,2)")).toBe(true);
  expect(selected).toBe("=FUNNEL.GAP(1,2)");
  expect(button).toHaveFocus();
  expect(document.querySelector("textarea")).toBeNull();
});

test("says when neither is allowed", async () => {
  clipboard(refused);
  document.execCommand = () => false;
  expect(await copyText("=A1")).toBe(false);
});
