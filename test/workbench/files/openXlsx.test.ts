import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import type { FileSheet, FileWorkbook } from "../../../src/workbookFile/fileWorkbook";
import { readXlsx } from "../../../src/workbookFile/readXlsx";
import { writeXlsx } from "../../../src/workbookFile/writeXlsx";
import { fullWorkbook } from "../../workbookFile/fullWorkbook";
import { newWorkbook, type OpenedWorkbook } from "./openedWorkbook";

let opened: OpenedWorkbook;
let engine: SheetEngine;

beforeEach(() => {
  opened = newWorkbook();
  ({ engine } = opened);
});

// A calculation that was due would look for what is disposed.
afterEach(async () => {
  await engine.settled();
  engine.dispose();
});

const sheetWith = (cells: FileSheet["cells"], more: Partial<FileSheet> = {}): FileWorkbook => ({
  names: [],
  sheets: [
    {
      ...{ name: "Data", showGridlines: true, columnWidths: [], rowHeights: [], formats: [], tables: [] },
      ...{ validations: [], conditionalFormats: [], charts: [], cells },
      ...more,
    },
  ],
});

const saved = async (): Promise<FileWorkbook> => (await readXlsx(await saveXlsx(opened))).file;
const sheetId = (name: string): string => engine.sheets().find((sheet) => sheet.name === name)!.id;
const cell = (sheet: string, row: number, column: number) =>
  engine.read({ sheet: sheetId(sheet), row, column, rows: 1, columns: 1 })[0]![0]!;

test("a workbook with something of everything is saved as it was opened", async () => {
  const bytes = await writeXlsx(fullWorkbook);
  const { file: before } = await readXlsx(bytes);
  const { lost } = await openXlsx(bytes, opened);
  expect(lost).toEqual(["arrayFormulas", "protectionPasswords", "validations"]);
  const after = await saved();
  const { sheets, ...rest } = after;
  const { sheets: sheetsBefore, ...restBefore } = before;
  expect(rest).toEqual(restBefore);
  for (const [index, sheet] of sheetsBefore.entries()) {
    const told = {
      ...sheet,
      // The engine knows one kind of array, and has no prompt without a rule.
      cells: sheet.cells.map(({ fixedArray: _, ...one }) => one),
      validations: sheet.validations.filter(({ rule }) => rule.kind !== "any"),
    };
    expect(sheets[index]).toEqual(told);
  }
});

test("values of the file show before anything is calculated, then formulas answer to changes", async () => {
  const cells: FileSheet["cells"] = [
    { row: 0, column: 0, value: 2 },
    { row: 0, column: 1, value: 99, formula: "A1*2" },
    { row: 1, column: 0, value: 7, formula: "_xlfn.SEQUENCE(2,1,7)", fills: { rows: 2, columns: 1 } },
    { row: 2, column: 0, value: 8 },
  ];
  await openXlsx(await writeXlsx(sheetWith(cells)), opened);
  expect(cell("Data", 0, 1)).toEqual({ value: 99, formula: "=A1*2" });
  expect(cell("Data", 2, 0)).toMatchObject({ value: 8, spilledFrom: { row: 1, column: 0 } });
  await engine.settled();
  expect(cell("Data", 0, 1).value).toBe(4);
  engine.write({ sheet: sheetId("Data"), row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
  await engine.settled();
  expect(cell("Data", 0, 1).value).toBe(10);
  expect(cell("Data", 2, 0).value).toBe(8);
});

test("formulas of tables and of the add-in read as typed", async () => {
  const [table] = fullWorkbook.sheets[0]!.tables;
  const cells: FileSheet["cells"] = [
    { row: 0, column: 0, value: "Name" },
    { row: 0, column: 1, value: "Amount" },
    { row: 1, column: 0, value: 4 },
    { row: 1, column: 1, value: 8, formula: "tblAll[[#This Row],[Name]]*2" },
    { row: 2, column: 0, value: 5 },
    { row: 2, column: 1, value: 10, formula: "tblAll[[#This Row],[Name]]*2" },
    { row: 5, column: 0, value: 3, formula: "[2]!_xldudf_AR_DSO(SUM(tblAll[Amount]),1,2)" },
    { row: 5, column: 1, value: 8, formula: "_xlfn.XLOOKUP(4,tblAll[Name],tblAll[Amount])" },
  ];
  const { row, column, columns, name, style, banded } = table!;
  const tables = [
    {
      ...{ row, column, columns, name, style, banded },
      rows: 3,
      tableColumns: [{ heading: "Name" }, { heading: "Amount" }],
    },
  ];
  await openXlsx(await writeXlsx(sheetWith(cells, { tables })), opened);
  expect(cell("Data", 2, 1).formula).toBe("=[@Name]*2");
  expect(cell("Data", 5, 0)).toEqual({ value: 3, formula: "=AR.DSO(SUM(tblAll[Amount]),1,2)" });
  expect(cell("Data", 5, 1).formula).toBe("=XLOOKUP(4,tblAll[Name],tblAll[Amount])");
  await engine.settled();
  engine.write({ sheet: sheetId("Data"), row: 1, column: 0, rows: 1, columns: 1 }, [[6]]);
  await engine.settled();
  expect(cell("Data", 1, 1).value).toBe(12);
});

test("a file of LibreOffice's keeps what it had", async () => {
  const bytes = readFileSync(path.join(__dirname, "../../workbookFile/fixtures/libreOffice.xlsx"));
  const { file: before } = await readXlsx(bytes);
  await openXlsx(bytes, opened);
  await engine.settled();
  const after = await saved();
  const { kept, created, ...rest } = after;
  const { kept: keptBefore, ...restBefore } = before;
  expect(created).toBeInstanceOf(Date);
  const sheets = restBefore.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ fixedArray: _, ...one }) => one),
  }));
  expect(rest).toEqual({ ...restBefore, sheets });
  expect(kept).toEqual(keptBefore);
});

test("what add-ins keep in the workbook is there when it is opened again", async () => {
  opened.workbook.settings.set("built", '"<here> & there"');
  opened.workbook.customXml.set("{11111111-2222-4333-8444-555555555555}", '<note xmlns="urn:note">Hi</note>');
  const bytes = await saveXlsx(opened);
  const other = newWorkbook();
  await openXlsx(bytes, other);
  expect(other.workbook.settings.entries()).toEqual([["built", '"<here> & there"']]);
  expect(other.workbook.customXml.entries()).toEqual([
    ["{11111111-2222-4333-8444-555555555555}", '<note xmlns="urn:note">Hi</note>'],
  ]);
  await other.engine.settled();
  other.engine.dispose();
});

describe("what was there stays there", () => {
  const state = (): unknown => JSON.parse(engine.snapshot());

  beforeEach(async () => {
    engine.write({ sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 2 }, [["Mine", "=1+1"]]);
    await engine.settled();
  });

  test("when the file cannot be read", async () => {
    const before = state();
    await expect(openXlsx(new TextEncoder().encode("no workbook"), opened)).rejects.toMatchObject({ kind: "notAFile" });
    expect(state()).toEqual(before);
  });

  test("when it is cancelled before the first portion", async () => {
    const before = state();
    const bytes = await writeXlsx(fullWorkbook);
    await expect(openXlsx(bytes, opened, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(state()).toEqual(before);
  });

  test("when it is cancelled once the new sheets are there", async () => {
    const controller = new AbortController();
    const before = engine.sheets().map(({ name }) => name);
    const bytes = await writeXlsx(fullWorkbook);
    const put = engine.parts.put.bind(engine.parts);
    const watched = jest.spyOn(engine.parts, "put").mockImplementation((part) => {
      put(part);
      controller.abort();
    });
    await expect(openXlsx(bytes, opened, { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
    watched.mockRestore();
    expect(engine.sheets().map(({ name }) => name)).toEqual(before);
    expect(cell("Sheet1", 0, 0).value).toBe("Mine");
    expect(cell("Sheet1", 0, 1)).toEqual({ value: 2, formula: "=1+1" });
    expect(engine.tables()).toEqual([]);
  });

  test("nothing can be undone into the workbook before", async () => {
    await openXlsx(await writeXlsx(fullWorkbook), opened);
    await engine.settled();
    const names = engine.sheets().map(({ name }) => name);
    await engine.undo();
    expect(engine.sheets().map(({ name }) => name)).toEqual(names);
    expect(cell("It's", 0, 0).value).toBe("Name");
    expect(engine.tables().map(({ name }) => name)).toEqual(["tblAll", "tblFiltered"]);
  });
});

test("saving can be cancelled", async () => {
  const signal = AbortSignal.abort();
  await expect(saveXlsx(opened, { signal })).rejects.toMatchObject({ name: "AbortError" });
});
