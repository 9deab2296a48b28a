import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import type { SheetHappening } from "../../../src/workbench/engine/sheetHappenings";

let engine: SheetEngine;
let sheet: string;
let happened: SheetHappening[];

beforeEach(() => {
  engine = createNodeSheetEngine();
  sheet = engine.activeSheet();
  happened = [];
  engine.happenings.listen((happening) => happened.push(happening));
});

afterEach(() => engine.dispose());

const kinds = (): readonly string[] => happened.map(({ kind }) => kind);

const cells = (row: number, column: number, rows: number, columns: number) => ({ sheet, row, column, rows, columns });

test("rows and columns tell that they were inserted and removed, by undo as well", async () => {
  engine.write(cells(0, 0, 3, 1), [[1], [2], [3]]);
  happened = [];
  engine.layout.insertRows(sheet, 1, 2);
  await engine.undo();
  await engine.redo();
  engine.layout.removeColumns(sheet, 0, 1);
  expect(kinds()).toEqual(["rowsInserted", "rowsRemoved", "rowsInserted", "columnsRemoved"]);
  expect(happened[0]).toEqual({ kind: "rowsInserted", rect: cells(1, 0, 2, 16_384) });
  expect(happened[3]).toEqual({ kind: "columnsRemoved", rect: cells(0, 0, 1_048_576, 1) });
});

test("rows tell that they were hidden and shown", () => {
  engine.layout.hideRows(sheet, 2, 2, true);
  engine.layout.hideRows(sheet, 2, 2, false);
  expect(happened).toEqual([
    { kind: "rowsHidden", rect: cells(2, 0, 2, 16_384) },
    { kind: "rowsShown", rect: cells(2, 0, 2, 16_384) },
  ]);
});

test("a look is told with its cells, contents are not", () => {
  engine.write(cells(0, 0, 1, 2), [[1, 2]]);
  expect(happened).toEqual([]);
  engine.format(cells(1, 1, 2, 3), { bold: true });
  expect(happened).toEqual([{ kind: "formatted", rect: cells(1, 1, 2, 3) }]);
});

test("sheets tell that they were moved or hidden, and nobody hears who listens no longer", () => {
  const heard: SheetHappening[] = [];
  const stop = engine.happenings.listen((happening) => heard.push(happening));
  const second = engine.addSheet("Second");
  engine.moveSheet(second, 0);
  stop();
  engine.showSheet(sheet, false);
  expect(heard).toEqual([{ kind: "sheetMoved", sheet: second, before: 1, after: 0 }]);
  expect(kinds()).toEqual(["sheetMoved", "sheetsHidden"]);
});
