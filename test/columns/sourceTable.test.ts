import { readSourceTable, sourceOfPlainTable } from "../../src/columns/sourceTable";
import { readCsv } from "../../src/workbookFile/readCsv";

test("a row of different words above other values is a row of headings", () => {
  const source = readSourceTable([
    [" Deal\u00a0 name ", "Amount", ""],
    ["P1", 100, "x"],
  ]);
  expect(source).toMatchObject({ hasHeadings: true, headings: ["Deal name", "Amount", ""], firstSheetRow: 2 });
  expect(source.rows).toEqual([["P1", 100, "x"]]);
});

test.each<[string, unknown[][]]>([
  [
    "numbers",
    [
      ["P1", 100],
      ["P2", 200],
    ],
  ],
  [
    "dates as text",
    [
      ["P1", "2026-01-05"],
      ["P2", "2026-01-06"],
    ],
  ],
  [
    "amounts as text",
    [
      ["P1", "€ 1,200"],
      ["P2", "€ 300"],
    ],
  ],
  [
    "a word found again below",
    [
      ["P1", "Won"],
      ["P2", "Won"],
    ],
  ],
  [
    "an error",
    [
      ["P1", "#N/A"],
      ["P2", "x"],
    ],
  ],
])("a first row with %s is no row of headings", (_name, grid) => {
  const source = readSourceTable(grid);
  expect(source).toMatchObject({ hasHeadings: false, headings: ["", ""], firstSheetRow: 1 });
  expect(source.rows).toHaveLength(2);
});

test("the person may overrule it", () => {
  const grid = [
    ["Won", "Lost"],
    ["Won", "x"],
  ];
  expect(readSourceTable(grid).hasHeadings).toBe(false);
  expect(readSourceTable(grid, { hasHeadings: true }).headings).toEqual(["Won", "Lost"]);
});

test("titles above the headings are skipped, and rows keep their numbers in the sheet", () => {
  const grid = [
    ["Open invoices", "", "", ""],
    ["As of 31 March 2026", "", "", ""],
    ["", "", "", ""],
    ["Invoice", "Customer", "Due date", "Amount"],
    ["F1", "Acme", "2026-02-04", 120],
  ];
  expect(readSourceTable(grid)).toMatchObject({
    headings: ["Invoice", "Customer", "Due date", "Amount"],
    firstSheetRow: 5,
  });
  expect(readSourceTable(grid, { sheetRow: 11 }).firstSheetRow).toBe(15);
});

test("number formats tell days, percents and currencies", () => {
  const formats = ["yyyy-mm-dd", "[$€-407] #,##0.00", '"¥"#,##0', "0.0%", '0" days"', "General", null];
  const source = readSourceTable(
    [
      ["a", "b", "c", "d", "e", "f", "g"],
      [1, 2, 3, 4, 5, 6, 7],
    ],
    { formats },
  );
  expect(source.columns.map(({ format }) => format)).toEqual([
    { showsDays: true, showsPercent: false, currency: undefined },
    { showsDays: false, showsPercent: false, currency: "EUR" },
    { showsDays: false, showsPercent: false, currency: "¥" },
    { showsDays: false, showsPercent: true, currency: undefined },
    { showsDays: false, showsPercent: false, currency: undefined },
    { showsDays: false, showsPercent: false, currency: undefined },
    { showsDays: false, showsPercent: false, currency: undefined },
  ]);
});

test("a file keeps what its reader knows of days", () => {
  const table = readCsv(new TextEncoder().encode("Deal,Closed\nP1,2026-01-05\nP2,\n"));
  const source = sourceOfPlainTable(table);
  expect(source).toMatchObject({ hasHeadings: true, headings: ["Deal", "Closed"] });
  expect(source.columns.map(({ format }) => format.showsDays)).toEqual([false, true]);
});

test("an empty grid is a table without columns", () => {
  expect(readSourceTable([])).toMatchObject({ headings: [], rows: [], hasHeadings: false });
});
