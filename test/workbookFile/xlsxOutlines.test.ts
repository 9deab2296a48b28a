import type { FileSheet } from "../../src/workbookFile/fileWorkbook";
import { writeXlsx } from "../../src/workbookFile/writeXlsx";
import { partsOf } from "../workbookWriter/openXlsx";
import { fullWorkbook } from "./fullWorkbook";

/** The places, from 1, of rows and columns whose sign unfolds what lies before them. */
async function folds(more: Partial<FileSheet>): Promise<{ readonly xml: string; readonly places: readonly string[] }> {
  const sheet: FileSheet = { ...fullWorkbook.sheets[1]!, cells: [{ row: 0, column: 0, value: 1 }], ...more };
  const xml = (await partsOf(await writeXlsx({ names: [], sheets: [sheet] }))).get("xl/worksheets/sheet1.xml")!;
  const found = [...xml.matchAll(/<(row r|col min)="(\d+)"[^>]* collapsed="1"/gu)];
  return { xml, places: found.map(([, kind, at]) => `${kind === "row r" ? "row" : "column"} ${at}`) };
}

test("a folded group has its sign behind its last row", async () => {
  const { xml, places } = await folds({
    rowLevels: [{ at: 1, count: 3, level: 1 }],
    columnLevels: [{ at: 1, count: 2, level: 1 }],
    hiddenRows: [{ row: 1, rows: 3 }],
    hiddenColumns: [{ column: 1, columns: 2 }],
  });
  expect(places).toEqual(["column 4", "row 5"]);
  expect(xml).toMatch(/<sheetFormatPr[^>]* outlineLevelRow="1" outlineLevelCol="1"/u);
});

test("a group of which something is seen is not folded, the one within it may be", async () => {
  const rowLevels = [
    { at: 1, count: 2, level: 1 },
    { at: 3, count: 2, level: 2 },
    { at: 5, count: 1, level: 1 },
  ];
  expect((await folds({ rowLevels, hiddenRows: [{ row: 3, rows: 3 }] })).places).toEqual(["row 6"]);
});
