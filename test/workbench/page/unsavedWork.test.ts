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

test("what belongs to no sheet is saved only with the whole workbook", () => {
  const unsaved = new UnsavedWork(
    new EventTarget() as EventTarget & Pick<Window, "addEventListener" | "removeEventListener">,
  );
  const told: boolean[] = [];
  const stop = unsaved.onChanged(() => told.push(unsaved.present));
  unsaved.changed("a");
  unsaved.changed();
  unsaved.saved("a");
  expect(unsaved.present).toBe(true);
  unsaved.forget();
  unsaved.forget();
  expect(told).toEqual([true, true, false]);
  stop();
  unsaved.changed();
  expect(told.length).toBe(3);
});
