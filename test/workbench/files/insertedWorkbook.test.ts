import { insertedWorkbook, type NamesThere } from "../../../src/workbench/files/insertedWorkbook";
import type { FileName, FileSheet, FileTable, FileWorkbook } from "../../../src/workbookFile/fileWorkbook";

const table = (name: string): FileTable => ({
  name,
  row: 0,
  column: 0,
  rows: 2,
  columns: 1,
  style: "TableStyleMedium2",
  banded: true,
  tableColumns: [{ heading: "Amount", formula: `${name}[[#This Row],[Amount]]` }],
});

function sheet(name: string, formulas: readonly string[], tables: readonly FileTable[] = []): FileSheet {
  return {
    name,
    showGridlines: true,
    columnWidths: [],
    rowHeights: [],
    formats: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables,
    cells: formulas.map((formula, row) => ({ row, column: 5, value: row, formula })),
  };
}

const nothing: NamesThere = { sheets: [], tables: [], names: [] };

/** The formulas of the first sheet; where one stays behind, its value. */
function formulasOf(
  formulas: readonly string[],
  there: NamesThere,
  names: readonly FileName[] = [],
  others: readonly FileSheet[] = [],
): unknown[] {
  const first = sheet("Plan", formulas, [table("Deals")]);
  const left = sheet("Left", [], [table("Behind")]);
  const file: FileWorkbook = { names, sheets: [first, ...others, left] };
  const { sheets } = insertedWorkbook(file, [first, ...others], there, []);
  return sheets[0]!.cells.map(({ formula, value }) => formula ?? value);
}

const taken: NamesThere = {
  sheets: ["plan", "Plan (2)", "It's"],
  tables: ["DEALS"],
  names: [
    { name: "rate", formula: "=0.3" },
    { name: "Half", formula: "=0.5" },
    { name: "Grow", formula: "=1" },
  ],
};

describe("a file's sheets under names that are free", () => {
  test("where nothing is taken every formula stays what it is", () => {
    const formulas = ["Plan!A1+Rate", "SUM(Deals[Amount])", "ROWS(Deals)", '"Left!A1"&Other', "1+2"];
    expect(formulasOf(formulas, nothing, [{ name: "Rate", refersTo: "Plan!$A$1" }])).toEqual(formulas);
  });

  test("sheets and tables are numbered in every way that a formula can speak of them", () => {
    const formulas = ["Plan!A1", "'It''s'!B:B", "SUM(Deals[Amount])", "ROWS(Deals)", "Deals[[#This Row],[Amount]]"];
    expect(formulasOf(formulas, taken, [], [sheet("It's", [])])).toEqual([
      "'Plan (3)'!A1",
      "'It''s (2)'!B:B",
      "SUM(Deals2[Amount])",
      "ROWS(Deals2)",
      "Deals2[[#This Row],[Amount]]",
    ]);
  });

  test("a taken name belongs to the sheet that it speaks of, its functions and Excel's stay apart", () => {
    const names: FileName[] = [
      { name: "Rate", refersTo: "'It''s'!$B$1" },
      { name: "Half", refersTo: "0.5" },
      { name: "Grow", refersTo: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*'It''s'!$B$1)" },
    ];
    const formulas = ["Rate*Half", "RATE(1,2,3)", "GROW(4)"];
    expect(formulasOf(formulas, taken, names, [sheet("It's", [])])).toEqual([
      "'It''s (2)'!Rate*Half",
      "RATE(1,2,3)",
      "'It''s (2)'!GROW(4)",
    ]);
    const file: FileWorkbook = { names, sheets: [sheet("It's", ["Rate"])] };
    const inserted = insertedWorkbook(file, file.sheets, taken, []);
    expect(inserted.names).toEqual([
      { name: "Rate", refersTo: "'It''s (2)'!$B$1", sheet: "It's (2)" },
      { name: "Grow", refersTo: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*'It''s (2)'!$B$1)", sheet: "It's (2)" },
    ]);
    expect(inserted.sheets[0]!.cells[0]!.formula).toBe("Rate");
  });

  test("what speaks of sheets, tables or names left behind keeps its value, through names of names too", () => {
    const names: FileName[] = [
      { name: "Chain", refersTo: "Far+1" },
      { name: "Far", refersTo: "Left!$A$1" },
    ];
    expect(
      formulasOf(["Left!A1", "SUM(Behind[Amount])", "ROWS(Behind)", "Chain", "Plan:Left!A1"], nothing, names),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  test("a name that a sheet has for itself stays the sheet's", () => {
    const own: FileName = { name: "Rate", refersTo: "Plan!$A$1", sheet: "Plan" };
    const file: FileWorkbook = {
      names: [{ name: "Rate", refersTo: "Plan!$B$1" }, own, { ...own, sheet: "Left" }],
      sheets: [sheet("Plan", ["Rate"]), sheet("Left", [])],
    };
    const inserted = insertedWorkbook(file, [file.sheets[0]!], taken, []);
    expect(inserted.names).toEqual([{ name: "Rate", refersTo: "'Plan (3)'!$A$1", sheet: "Plan (3)" }]);
    expect(inserted.sheets[0]!.cells[0]!.formula).toBe("Rate");
    const behind = { ...file, names: [{ name: "Rate", refersTo: "Left!$B$1" }, own] };
    expect(insertedWorkbook(behind, [file.sheets[0]!], nothing, []).sheets[0]!.cells[0]!.formula).toBe("Rate");
  });
});
