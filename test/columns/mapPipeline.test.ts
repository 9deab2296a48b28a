import { guessColumns } from "../../src/columns/guessColumns";
import { isBlocked } from "../../src/columns/mapTable";
import { mapPipeline, type PipelineAnswers } from "../../src/columns/mapPipeline";
import { pipelineTarget } from "../../src/columns/pipelineTarget";
import { readSourceTable, type SourceOptions } from "../../src/columns/sourceTable";

function map(grid: readonly (readonly unknown[])[], answers: PipelineAnswers = {}, options: SourceOptions = {}) {
  const source = readSourceTable(grid, options);
  return mapPipeline(source, guessColumns(source, pipelineTarget).mapping, answers);
}
const rowsOf = ({ problems }: ReturnType<typeof map>) =>
  Object.fromEntries(problems.map(({ kind, field, rows }) => [field === undefined ? kind : `${kind} ${field}`, rows]));

const headings = ["Deal", "Account", "Product", "Stage", "Amount", "Close date", "Probability"];
const clean = [
  headings,
  ["P1", "Acme", "Pump", "Prospecting", 100, "2026-03-31", ""],
  ["P2", "Beta", "Pump", "Proposal", 200, "2026-04-30", ""],
  ["P3", "Core", "Valve", "Closed Won", 300, "2026-01-31", ""],
  ["P4", "Dell", "Valve", "Closed Lost", 400, "2026-01-15", ""],
];

test("a plain table goes over row by row", () => {
  const mapped = map(clean, { won: "paid" });
  expect(mapped.sheetRows).toEqual([2, 3, 4, 5]);
  expect(mapped.columns.deal).toEqual(["P1", "P2", "P3", "P4"]);
  expect(mapped.columns.amount).toEqual([100, 200, 300, 400]);
  expect(mapped.columns.expectedClose).toEqual([46_112, 46_142, 46_053, 46_037]);
  expect(mapped.columns.lostReason).toEqual([null, null, null, null]);
  expect(mapped.stages.map(({ name, winRate }) => [name, winRate])).toEqual([
    ["Prospecting", 0.05],
    ["Proposal", 0.3],
    ["Closed Won", 1],
    ["Closed Lost", 0],
  ]);
  expect(isBlocked(mapped)).toBe(false);
});

test("won has to be answered before anything is built", () => {
  const mapped = map(clean);
  expect(rowsOf(mapped)["openWonMeaning stage"]).toEqual([4]);
  expect(isBlocked(mapped)).toBe(true);
});

test("missing columns: required ones block, recommended ones are named", () => {
  const mapped = map([["Deal"], ["P1"]]);
  expect(mapped.problems.map(({ kind, field, severity }) => [kind, field, severity])).toEqual([
    ["missingRecommended", "account", "canGoOn"],
    ["missingField", "stage", "blocks"],
    ["missingField", "amount", "blocks"],
    ["missingRecommended", "expectedClose", "canGoOn"],
  ]);
});

test("a table without headings says so", () => {
  expect(Object.keys(rowsOf(map(clean.slice(1))))).toContain("noHeadings");
});

test("unknown and blank stages block until answered", () => {
  const grid = [
    ["Deal", "Stage", "Amount"],
    ["P1", "Launch", 1],
    ["P2", "", 2],
    ["P3", "Design", 3],
    ["P4", " launch ", 4],
  ];
  const open = map(grid);
  expect(rowsOf(open)).toMatchObject({
    "unknownStage stage": [2, 5],
    "blankStage stage": [3],
    "hiddenDuplicate stage": [5],
  });
  expect(isBlocked(open)).toBe(true);
  const answered = map(grid, { stages: { Launch: { winRate: 0.6 } }, blankStage: { kind: "stage", name: "Design" } });
  expect(isBlocked(answered)).toBe(false);
  expect(answered.columns.stage).toEqual(["Launch", "Design", "Design", "Launch"]);
  const left = map(grid, { stages: { Launch: { winRate: 0.6 } }, blankStage: { kind: "leaveOut" } });
  expect(left.sheetRows).toEqual([2, 4, 5]);
  expect(isBlocked(map(grid, { stages: { Launch: { winRate: 6 } }, blankStage: { kind: "leaveOut" } }))).toBe(true);
});

test("open deals without an amount are named, then filled, left out, or left blank", () => {
  const grid = [
    headings,
    ["P1", "Acme", "Pump", "Prospecting", "", "2026-03-31", ""],
    ["P2", "Beta", "Valve", "Proposal", "-", "2026-04-30", ""],
    ["P3", "Core", "Pump", "Closed Won", 300, "2026-01-31", ""],
    ["P4", "Dell", "Pump", "Closed Won", "", "2026-01-31", ""],
    ["P5", "Elba", "Pump", "Closed Lost", "", "2026-01-15", ""],
  ];
  const open = map(grid, { won: "paid" });
  expect(rowsOf(open)).toMatchObject({ "openWithoutAmount amount": [2, 3], "missingAmount amount": [5] });
  expect(open.columns.amount).toEqual([null, null, 300, null, null]);
  const median = map(grid, { won: "signed", missingAmount: { kind: "median" } });
  expect(median.columns.amount).toEqual([300, 300, 300, null, null]);
  expect(median.filled).toMatchObject({ missing: 2, byProduct: 1, byAll: 1 });
  expect(map(grid, { won: "paid", missingAmount: { kind: "leaveOut" } }).sheetRows).toEqual([4, 5, 6]);
});

test("total rows, blank rows and notes below the table are no deals", () => {
  const grid = [
    ...clean,
    ["", "", "", "", "", "", ""],
    ["Total", "", "", "", 1000, "", ""],
    ["Confidential – do not distribute", "", "", "", "", "", ""],
    ["Copyright", "", "", "", "", "", ""],
  ];
  const mapped = map(grid, { won: "paid" });
  expect(mapped.sheetRows).toEqual([2, 3, 4, 5]);
  expect(rowsOf(mapped)).toMatchObject({ totalRow: [7], noteRow: [8, 9] });
});

test.each(["合计", "总计：", "Grand Total", "Subtotal"])("%s closes a table too, even a narrow one", (word) => {
  const mapped = map([
    ["Account", "Stage", "Amount"],
    ["Acme", "Design", 1],
    ["Beta", "Design", 2],
    [word, "", 3],
  ]);
  expect(mapped.sheetRows).toEqual([2, 3]);
  expect(rowsOf(mapped)).toMatchObject({ totalRow: [4] });
});

test("a customer called Total is a customer", () => {
  const mapped = map([
    ["Deal", "Account", "Stage", "Amount"],
    ["P1", "Acme", "Design", 1],
    ["P2", "Total", "Design", 7],
    ["P3", "Total", "Design", 2],
  ]);
  expect(mapped.sheetRows).toEqual([2, 3, 4]);
});

test("duplicates: the same id, and the same name in another spelling", () => {
  const mapped = map([
    ["Deal", "Account", "Stage", "Amount"],
    ["P1", "Acme", "Design", 1],
    ["P1", "Acme", "Design", 2],
    ["p1 ", "ACME", "Design", 3],
    ["P2", "Ａcme ", "Design", 4],
  ]);
  expect(rowsOf(mapped)).toMatchObject({
    "duplicateId deal": [3],
    "hiddenDuplicate deal": [4],
    "hiddenDuplicate account": [4, 5],
  });
  expect(mapped.columns.account).toEqual(["Acme", "Acme", "Acme", "Acme"]);
});

test("negative amounts and errors are named and stay what they are", () => {
  const mapped = map([
    ["Deal", "Stage", "Amount"],
    ["P1", "Design", -5],
    ["P2", "Design", "#DIV/0!"],
    ["P3", "Design", 5],
  ]);
  expect(rowsOf(mapped)).toMatchObject({ "negativeAmount amount": [2], "errorCell amount": [3] });
  expect(mapped.columns.amount).toEqual([-5, null, 5]);
});

describe("currencies", () => {
  const grid = [
    ["Deal", "Stage", "Amount", "Currency"],
    ["P1", "Design", 100, "EUR"],
    ["P2", "Design", 200, "USD"],
    ["P3", "Design", "£300", ""],
    ["P4", "Design", 400, "EUR"],
  ];

  test("several of them block, and are never mixed silently", () => {
    const mapped = map(grid);
    expect(rowsOf(mapped)["mixedCurrency amount"]).toEqual([3, 4]);
    expect(mapped.currencies).toEqual(["EUR", "USD", "GBP"]);
    expect(isBlocked(mapped)).toBe(true);
    expect(isBlocked(map(grid, { exchange: { EUR: 1, USD: 0.9 } }))).toBe(true);
  });

  test("each gets a rate or leaves with its rows", () => {
    const mapped = map(grid, { exchange: { EUR: 1, USD: 0.9, GBP: "leaveOut" } });
    expect(mapped.sheetRows).toEqual([2, 3, 5]);
    expect(mapped.columns.amount).toEqual([100, 180, 400]);
    expect(mapped.columns.deal).toEqual(["P1", "P2", "P4"]);
    expect(isBlocked(mapped)).toBe(false);
  });

  test("one currency in several writings is one currency; amounts that name none are in it", () => {
    const mapped = map([
      ["Deal", "Stage", "Amount"],
      ["P1", "Design", "￥100"],
      ["P2", "Design", "200元"],
      ["P3", "Design", "RMB 300"],
      ["P4", "Design", 400],
    ]);
    expect(mapped.currencies).toEqual(["CNY"]);
    expect(mapped.columns.amount).toEqual([100, 200, 300, 400]);
    expect(isBlocked(mapped)).toBe(false);
  });

  test("¥ beside JPY alone is yen; $ beside two dollars is nobody's guess", () => {
    const amounts = (...cells: string[]) =>
      map([["Deal", "Stage", "Amount"], ...cells.map((cell, row) => [`P${row}`, "Design", cell])]).currencies;
    expect(amounts("¥100", "JPY 200")).toEqual(["JPY"]);
    expect(amounts("$100", "CAD 200")).toEqual(["CAD"]);
    expect(amounts("$100", "CAD 200", "US$ 5", "US$ 6")).toEqual(["USD", "$", "CAD"]);
  });
});

describe("win rates of the deals' own", () => {
  const grid = [
    ["Deal", "Stage", "Amount", "Probability (%)"],
    ["P1", "Proposal", 1, 60],
    ["P2", "Proposal", 1, 60],
    ["P3", "Proposal", 1, 85],
    ["P4", "Closed Lost", 1, 0],
  ];

  test("what most deals of a stage carry becomes the stage's, and only the exceptions stay on the deals", () => {
    const mapped = map(grid);
    expect(mapped.stages[0]).toMatchObject({ name: "Proposal", winRate: 0.6 });
    expect(mapped.columns.winRate).toEqual([null, null, 0.85, null]);
  });

  test("the person's answer for the stage holds for its usual deals", () => {
    const mapped = map(grid, { stages: { Proposal: { winRate: 0.4 } } });
    expect(mapped.stages[0]).toMatchObject({ winRate: 0.4 });
    expect(mapped.columns.winRate).toEqual([null, null, 0.85, null]);
  });
});

test("dates that could be either are asked about by field, and the answer is taken", () => {
  const grid = [
    ["Deal", "Stage", "Amount", "Close date"],
    ["P1", "Design", 1, "03/04/2026"],
    ["P2", "Design", 1, "05/06/2026"],
  ];
  const open = map(grid);
  expect(open.openOrders).toEqual({ expectedClose: ["dmy", "mdy"] });
  expect(rowsOf(open)["ambiguousDate expectedClose"]).toEqual([2, 3]);
  expect(isBlocked(open)).toBe(true);
  const answered = map(grid, { dateOrder: { expectedClose: "dmy" } });
  expect(answered.columns.expectedClose).toEqual([46_115, 46_178]);
  expect(isBlocked(answered)).toBe(false);
});

test("row numbers follow a table that begins further down", () => {
  const mapped = map(
    [
      ["Deal", "Stage", "Amount"],
      ["P1", "Design", -1],
    ],
    {},
    { sheetRow: 10 },
  );
  expect(rowsOf(mapped)["negativeAmount amount"]).toEqual([11]);
});

test("every sentence is written in both languages and names its rows first", () => {
  const grid = [
    ["Deal", "Account", "Stage", "Amount", "Close date", "Probability", "Category", "Currency"],
    ["P1", "Acme", "Launch", "€1.234", "03/04/2026", 0.5, "maybe", "EUR"],
    ["P1", "ACME", "Won", "x", "soon", 60, "commit", "EUR"],
    ["P2", "", "Design", -1, "", "high", "", "???"],
    ["P3", "Beta", "", "5", "2026-01-01", "", "", "USD"],
    ["P4", "Beta", "Design", "#N/A", "2026-01-01", "", "", "USD"],
    ["P5", "Beta", "Design", "", "2026-01-01", "", "", "USD"],
  ];
  const { problems } = map(grid);
  expect(problems.length).toBeGreaterThan(14);
  for (const { sentence, rows, count } of problems) {
    expect(count).toBe(rows.length);
    expect(sentence.en).toMatch(rows.length > 0 ? /^Rows? \d[^:]*: .+\.$/ : /.+\.$/);
    expect(sentence.zh).toMatch(rows.length > 0 ? /^第 \d[^：]*：.+[。]$/ : /.+。$/);
    expect(sentence.en + sentence.zh).not.toMatch(/undefined|null|\[object/);
  }
});
