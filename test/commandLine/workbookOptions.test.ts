import { workbookHelp, workbookOptions } from "../../src/commandLine/workbookOptions";
import { blueprints } from "../../src/blueprints/blueprints";

test("every argument is read", () => {
  const args = "--language zh --mode native --currency CNY --rows empty --as-of 2026-11-20 --out file.xlsx".split(" ");
  const { blueprint, ...options } = workbookOptions(["pipeline", ...args])!;
  expect(blueprint.id).toBe("pipeline");
  expect(options).toEqual({
    language: "zh",
    mode: "native",
    currency: "CNY",
    rows: "empty",
    asOf: 46346,
    out: "file.xlsx",
  });
});

test("what is left out is sample rows in English with the add-in's functions", () => {
  expect(workbookOptions(["receivables", "--out", "a.xlsx"])).toMatchObject({
    language: "en",
    mode: "addIn",
    currency: undefined,
    rows: "sample",
    asOf: undefined,
  });
});

test("help names every workbook", () => {
  expect(workbookOptions(["--help"])).toBeUndefined();
  for (const { id } of blueprints) expect(workbookHelp).toContain(id);
});

test.each([
  [["--out", "a.xlsx"], "Name a workbook: pipeline,"],
  [["pipline", "--out", "a.xlsx"], 'There is no workbook "pipline".'],
  [["pipeline", "receivables", "--out", "a.xlsx"], "Name one workbook, not pipeline and receivables."],
  [["pipeline"], "Name the file to write"],
  [["pipeline", "--out", "a.xls"], "--out wants a name that ends in .xlsx, not a.xls."],
  [["pipeline", "--out", "a.xlsx", "--language", "fr"], "--language wants en or zh, not fr."],
  [["pipeline", "--out", "a.xlsx", "--mode", "both"], "--mode wants add-in or native, not both."],
  [["pipeline", "--out", "a.xlsx", "--mode", "toString"], "--mode wants add-in or native, not toString."],
  [["pipeline", "--out", "a.xlsx", "--currency", "yuan"], "--currency wants an ISO code such as CNY, not yuan."],
  [["pipeline", "--out", "a.xlsx", "--as-of", "20/11/2026"], "--as-of wants a day such as 2026-11-20, not 20/11/2026."],
  [["pipeline", "--quick"], "Unknown option '--quick'"],
])("%j is refused with a sentence", (args, sentence) => {
  expect(() => workbookOptions(args)).toThrow(sentence);
});
