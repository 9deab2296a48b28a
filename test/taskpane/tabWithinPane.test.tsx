import { tabWithinPane } from "../../src/taskpane/tabWithinPane";

const officeTakes = jest.fn();
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <button id="first">First</button>
    <h2 id="heading" tabindex="-1">Heading</h2>
    <input id="one" type="radio" name="rows" checked>
    <input id="two" type="radio" name="rows">
    <input id="file" type="file" hidden>
    <button id="off" disabled>Off</button>`;
  // jsdom lays nothing out: only what is hidden has no place.
  for (const element of document.querySelectorAll<HTMLElement>("*"))
    element.getClientRects = () => (element.hidden ? [] : [new DOMRect()]) as unknown as DOMRectList;
  stop = tabWithinPane();
  window.addEventListener("keydown", officeTakes);
});

afterEach(() => {
  stop();
  window.removeEventListener("keydown", officeTakes);
});

/** Whether office.js hears of the key, and so leads out of the pane. */
function heard(from: string, more: KeyboardEventInit = {}): boolean {
  const element = document.getElementById(from) ?? document.body;
  element.focus();
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true, ...more }));
  return officeTakes.mock.calls.length > 0;
}

test.each(["first", "heading"])("from %s the browser leads on to the next control", (from) => {
  expect(heard(from)).toBe(false);
});

test("the last control leads out of the pane", () => {
  expect(heard("two")).toBe(true);
});

test("the other buttons of a group count as one stop", () => {
  expect(heard("one")).toBe(true);
});

test("backwards it is the first control that leads out", () => {
  expect(heard("one", { shiftKey: true })).toBe(false);
  expect(heard("first", { shiftKey: true })).toBe(true);
});

test("without any focus the first control is next", () => {
  (document.activeElement as HTMLElement | null)?.blur();
  expect(heard("")).toBe(false);
});

test.each<[string, KeyboardEventInit]>([
  ["other keys", { key: "Enter" }],
  ["Ctrl+Tab", { ctrlKey: true }],
])("%s are left alone", (_keys, more) => {
  expect(heard("first", more)).toBe(true);
});
