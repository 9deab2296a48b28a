import { blueprints } from "../../../src/blueprints/blueprints";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import type { FileCell, FileWorkbook } from "../../../src/workbookFile/fileWorkbook";
import { readXlsx } from "../../../src/workbookFile/readXlsx";
import { workbookFileOf } from "../../../src/workbookWriter/workbookFileOf";
import { planOf } from "../../workbookWriter/planCases";
import { newWorkbook, type OpenedWorkbook } from "./openedWorkbook";

/** Two ways of calculating differ in the last digits. */
const rounded = (value: FileCell["value"]): FileCell["value"] =>
  typeof value === "number" ? Number(value.toPrecision(11)) : value;

/** Without the mark of an array on a formula that fills one cell: of a call of the add-in nobody can tell from outside. */
const comparable = (file: FileWorkbook): FileWorkbook => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ fills, ...cell }) => ({
      ...cell,
      value: rounded(cell.value),
      ...(fills && (fills.rows > 1 || fills.columns > 1) ? { fills } : {}),
    })),
  })),
});

const arraysOf = (file: FileWorkbook): string[] =>
  file.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, fills, formula }) =>
      fills && !formula?.includes("_xldudf_") ? [`${name} ${row} ${column}`] : [],
    ),
  );

// Each lays out, writes, opens, calculates and saves a whole workbook.
jest.setTimeout(60_000);

describe.each(blueprints.map(({ id }) => id))("%s", (id) => {
  let opened: OpenedWorkbook;

  beforeEach(() => {
    opened = newWorkbook();
  });

  // A calculation that was due would look for what is disposed.
  afterEach(async () => {
    await opened.engine.settled();
    opened.engine.dispose();
  });

  test("opens with everything that its file shows, and saves it before anything is calculated", async () => {
    const bytes = await workbookFileOf(planOf({ id, language: "en", formulaMode: "addIn", rowsName: "sample" }));
    const before = (await readXlsx(bytes)).file;
    // Else the add-in's functions would be asked while the file is being saved.
    opened.engine.setCalculationMode("manual");
    expect(await openXlsx(bytes, opened)).toEqual({ sheets: before.sheets.length, lost: [] });
    const after = (await readXlsx(await saveXlsx(opened))).file;
    expect(comparable(after)).toEqual(comparable(before));
  });

  test("calculates in the workbench what its file says, and marks the same arrays", async () => {
    const bytes = await workbookFileOf(planOf({ id, language: "zh", formulaMode: "native", rowsName: "sample" }));
    const before = (await readXlsx(bytes)).file;
    await openXlsx(bytes, opened);
    await opened.engine.settled();
    await opened.engine.recalculate();
    const after = (await readXlsx(await saveXlsx(opened))).file;
    expect(comparable(after)).toEqual(comparable(before));
    expect(arraysOf(after)).toEqual(arraysOf(before));
  });
});
