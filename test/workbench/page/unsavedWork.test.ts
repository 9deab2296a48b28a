import { UnsavedWork } from "../../../src/workbench/page/unsavedWork";

const leaving = (page: EventTarget) => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the browser asks exactly while a sheet holds changes that were not saved", () => {
  const page = new EventTarget() as EventTarget & Pick<Window, "addEventListener" | "removeEventListener">;
  const unsaved = new UnsavedWork(page);
  expect(leaving(page)).toBe(false);

  unsaved.changed("a");
  unsaved.changed("b");
  expect(leaving(page)).toBe(true);
  unsaved.saved("a");
  expect([unsaved.present, leaving(page)]).toEqual([true, true]);
  unsaved.saved("b");
  expect([unsaved.present, leaving(page)]).toEqual([false, false]);

  unsaved.changed("a");
  unsaved.forget();
  expect(leaving(page)).toBe(false);
});
