import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { Rect, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import type { SheetPart } from "../../../src/workbench/engine/sheetParts";
import type { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";

let engine: SheetEngine;

beforeEach(() => {
  engine = createNodeSheetEngine();
});

afterEach(() => engine.dispose());

const cells = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  sheet: engine.activeSheet(),
  row,
  column,
  rows,
  columns,
});

const part = (id: string, more: Partial<SheetPart> = {}): SheetPart => ({
  id,
  kind: "test",
  data: id,
  cells: {},
  ...more,
});

/** What a person does in the grid's own menus; the engine's interface has no such commands. */
async function command(id: string, params: object): Promise<void> {
  const { runtime } = (engine as unknown as { readonly own: { readonly runtime: UniverRuntime } }).own;
  const target = { unitId: runtime.unitId, subUnitId: engine.activeSheet() };
  await runtime.commands.executeCommand(id, { ...target, ...params });
}

const rows = (first: number, last: number) => ({
  range: { startRow: first, endRow: last, startColumn: 0, endColumn: 19, rangeType: 1 },
});

test("parts are listed by kind in their order, replaced in place and removed", () => {
  engine.parts.put(part("a"));
  engine.parts.put(part("other", { kind: "another" }));
  engine.parts.put(part("b"));
  engine.parts.put(part("a", { data: "new" }));
  expect(engine.parts.list("test").map(({ id, data }) => [id, data])).toEqual([
    ["a", "new"],
    ["b", "b"],
  ]);
  engine.parts.remove("a");
  expect(engine.parts.list("test").map(({ id }) => id)).toEqual(["b"]);
  expect(engine.parts.get("a")).toBeUndefined();
});

test("putting, replacing and removing are undone and done again, in the same order", async () => {
  engine.parts.put(part("a"));
  engine.parts.put(part("b"));
  engine.parts.put(part("a", { data: "new" }));
  engine.parts.remove("a");
  const list = () => engine.parts.list("test").map(({ id, data }) => `${id} ${String(data)}`);
  await engine.undo();
  expect(list()).toEqual(["a new", "b b"]);
  await engine.undo();
  expect(list()).toEqual(["a a", "b b"]);
  await engine.undo();
  await engine.undo();
  expect(list()).toEqual([]);
  for (let times = 0; times < 4; times += 1) await engine.redo();
  expect(list()).toEqual(["b b"]);
});

test("what is only noted leaves nothing to undo", async () => {
  engine.parts.put(part("a"));
  engine.parts.note(part("a", { data: "noted" }));
  expect(engine.parts.get("a")?.data).toBe("noted");
  await engine.undo();
  expect(engine.parts.list("test")).toEqual([]);
});

test("a snapshot carries them", async () => {
  engine.parts.put(part("a", { data: { depth: [1, 2] }, cells: { values: cells(1, 1, 3) } }));
  const before = engine.parts.list("test");
  const snapshot = engine.snapshot();
  engine.parts.remove("a");
  await engine.restore(snapshot);
  expect(engine.parts.list("test")).toEqual(before);
});

test("listeners hear what was and what is, also by undo", async () => {
  const heard: unknown[] = [];
  const stop = engine.parts.onChanged(({ before, after }) => heard.push([before?.data, after?.data]));
  engine.parts.put(part("a"));
  await engine.undo();
  stop();
  engine.parts.put(part("b"));
  expect(heard).toEqual([
    [undefined, "a"],
    ["a", undefined],
  ]);
});

test("their cells follow inserted and removed rows like a reference, and come back by undo", async () => {
  engine.parts.put(part("a", { cells: { above: cells(0, 0, 2), values: cells(4, 1, 5) } }));
  const values = () => {
    const { above, values: rect } = engine.parts.get("a")!.cells;
    return [above?.row, above?.rows, rect?.row, rect?.rows];
  };
  await command("sheet.command.insert-row", { ...rows(2, 3), direction: 0 });
  expect(values()).toEqual([0, 2, 6, 5]);
  await command("sheet.command.insert-row", { ...rows(8, 8), direction: 0 });
  expect(values()).toEqual([0, 2, 6, 6]);
  await command("sheet.command.remove-row", rows(5, 7));
  expect(values()).toEqual([0, 2, 5, 4]);
  await engine.undo();
  expect(values()).toEqual([0, 2, 6, 6]);
  await engine.undo();
  await engine.undo();
  expect(values()).toEqual([0, 2, 4, 5]);
});

test("cells that are removed altogether are gone, until that is undone", async () => {
  engine.parts.put(part("a", { cells: { values: cells(4, 1, 2) } }));
  await command("sheet.command.remove-row", rows(3, 8));
  expect(engine.parts.get("a")?.cells["values"]).toBeNull();
  await engine.undo();
  expect(engine.parts.get("a")?.cells["values"]).toMatchObject({ row: 4, rows: 2 });
});

test("rows of another sheet do not move them", async () => {
  engine.parts.put(part("a", { cells: { values: cells(4, 1, 2) } }));
  engine.activateSheet(engine.addSheet("Other"));
  await command("sheet.command.insert-row", { ...rows(0, 0), direction: 0 });
  expect(engine.parts.get("a")?.cells["values"]).toMatchObject({ row: 4, rows: 2 });
});

test("places in a sheet follow widths, and lead back to the cells", () => {
  const sheet = engine.activeSheet();
  engine.setColumnWidth(sheet, 0, 2, 50);
  const box = engine.geometry.box(cells(2, 1, 3, 2));
  const other = engine.geometry.box(cells(0, 2)).width;
  const height = engine.geometry.box(cells(0, 0)).height;
  expect(box).toEqual({ left: 50, top: 2 * height, width: 50 + other, height: 3 * height });
  expect(engine.geometry.placeAt(sheet, 60, height + 3)).toEqual({ sheet, row: 1, column: 1, right: 10, down: 3 });
});
