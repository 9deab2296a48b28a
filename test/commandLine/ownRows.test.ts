import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { blueprints } from "../../src/blueprints/blueprints";
import { dayNumber } from "../../src/blueprints/day";
import { workbookHelp, workbookOptions } from "../../src/commandLine/workbookOptions";
import { writeWorkbook } from "../../src/commandLine/writeWorkbook";
import { cellsOf, partsOf } from "../workbookWriter/openXlsx";

const about = { today: dayNumber(2026, 5, 12), version: "1.2.3" };

jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "own-rows-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function csv(name: string, ...lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, lines.join("\n"));
  return file;
}
const outFile = (name: string): string => path.join(folder, `${name}.xlsx`);
const run = (...args: readonly string[]) => writeWorkbook(workbookOptions(args)!, about);
const exists = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );

test("a list becomes the workbook, and what was recognised is said", async () => {
  const file = await csv(
    "customers.csv",
    "Customer,Annual sales,Terms,Balance,Average days late,Our colour",
    "Acme,120000,Net 30,9000,4,red",
    "Beta,60000,Net 45,5000,,blue",
    "Acme,1,30,1,2,red",
    "Total,180001,,14001,,",
  );
  const { text, isBlocked } = await run("credit", "--rows", file, "--out", outFile("credit"));
  expect(isBlocked).toBe(false);
  expect(text.split("\n")).toEqual([
    `Credit customers: 4 rows from ${file}`,
    "  Customer ← Customer (recognised)",
    "  Yearly sales ← Annual sales (recognised)",
    "  Credit days ← Terms (recognised)",
    "  Exposure ← Balance (recognised)",
    "  Average days late ← Average days late (recognised)",
    "  Not used: Our colour.",
    expect.stringMatching(/^ {2}Good to know: Row 5: .*Total.* is a total and is left out/),
    expect.stringMatching(/^ {2}Good to know: Row 4: Customer repeats one above/),
    expect.stringMatching(/^ {2}Good to know: Row 3: nothing that a scorecard looks at is filled/),
    "  3 rows are ready.",
    "",
    expect.stringMatching(/credit\.xlsx: Credit file, 7 sheets, \d+ bytes\.$/),
  ]);
  expect(await exists(outFile("credit"))).toBe(true);
});

test("what blocks is said, and nothing is written; answers settle it", async () => {
  const file = await csv(
    "deals.csv",
    "商机,阶段,金额,预计成交日",
    "甲,赢单,100,3/4/2026",
    "乙,沙盒,50,5/6/2026",
    "丙,,20,1/2/2026",
  );
  const first = await run("pipeline", "--language", "zh", "--rows", file, "--out", outFile("blocked"));
  expect(first.isBlocked).toBe(true);
  expect(first.text).toContain("  须先处理：第 3 行：阶段 “沙盒” 没有对应的赢率。");
  expect(first.text).toContain("  须先处理：第 4 行：“阶段”为空。");
  expect(first.text).toContain("--help");
  expect(await exists(outFile("blocked"))).toBe(false);
  const answers = ["--won", "paid", "--win-rate", "沙盒=15%", "--blank-stage", "leave-out", "--date-order", "dmy"];
  const second = await run("pipeline", "--language", "zh", "--rows", file, ...answers, "--out", outFile("settled"));
  expect(second.isBlocked).toBe(false);
  expect(second.text).toContain("2 行已就绪。");
});

test("several lists, each by its name; a column that is guessed wrongly is said", async () => {
  const invoices = await csv(
    "i.csv",
    "Invoice,Customer,Due date,Total,Net",
    "F1,Acme,2026-04-01,119,100",
    "F2,Acme,2026-05-01,238,200",
  );
  const receipts = await csv("r.csv", "Date,Customer,Invoice,Amount", "2026-04-05,Acme,F1,100");
  const out = outFile("receivables");
  const lists = ["--rows", `invoices=${invoices}`, "--rows", `receipts=${receipts}`];
  const { text } = await run("receivables", ...lists, "--column", "amount=Net", "--out", out).catch((error: Error) => ({
    text: error.message,
  }));
  // The receipts have no column Net: the field is the same in both lists.
  expect(text).toBe(`${receipts} has no column "Net". It has: Date, Customer, Invoice, Amount.`);
  const only = await run("receivables", ...lists, "--column", "invoices.amount=Net", "--out", out);
  expect(only.text).toContain("  Amount ← Net (your choice)\n");
  expect(only.text).toContain("  Not used: Total.\n");
  expect(only.text).toContain("Receipts: 1 row from");
});

test("a list names the currency of the workbook and the day it is looked at from", async () => {
  const file = await csv(
    "old.csv",
    "Invoice,Customer,Invoice date,Due date,Amount",
    "F1,Acme,2024-01-01,2024-02-01,£100",
    "F2,Acme,2024-03-03,2024-04-03,£50",
  );
  const out = outFile("old");
  await run("receivables", "--rows", file, "--out", out);
  const parts = await partsOf(await readFile(out));
  expect(parts.get("xl/styles.xml")).toContain("£");
  const cells = [...cellsOf(parts, 0).values()].map(({ value }) => value);
  expect(cells).toContain(dayNumber(2024, 3, 3));
  expect(cells).not.toContain(about.today);
});

test.each([
  [["badDebt", "--rows", "a.csv"], "--rows wants sample or empty: badDebt takes no list of yours."],
  [["receivables", "--rows", "receipts=a.csv"], "receivables needs the list invoices: --rows invoices=<file>."],
  [["pipeline", "--rows", "invoices=a.csv"], 'pipeline has no list "invoices". It has: pipeline.'],
  [["value", "--rows", "costs=a.csv", "--rows", "costs=b.csv"], "--rows names the list costs twice."],
  [["pipeline", "--rows", "sample", "--rows", "a.csv"], "--rows wants sample, empty, a CSV file or <list>=<file>"],
  [["pipeline", "--rows", "a.csv", "--won", "maybe"], "--won wants signed or paid, not maybe."],
  [["pipeline", "--rows", "a.csv", "--win-rate", "Sandbox"], "--win-rate wants <name>=<value>, not Sandbox."],
  [
    ["pipeline", "--rows", "a.csv", "--win-rate", "Sandbox=high"],
    "--win-rate wants a number that is not negative, not high.",
  ],
  [["pipeline", "--won", "paid"], "--won is about rows of your own: name their file with --rows."],
])("%j is refused with a sentence", (args, sentence) => {
  expect(() => workbookOptions([...args, "--out", "a.xlsx"])).toThrow(sentence);
});

test("a file that is no list is refused with its reason and what to do", async () => {
  const empty = await csv("nothing.csv", "");
  await expect(run("credit", "--rows", empty, "--out", outFile("none"))).rejects.toThrow(
    `${empty} is empty. Choose a file that has rows.`,
  );
  await expect(run("credit", "--rows", "own", "--out", outFile("none"))).rejects.toThrow("own cannot be read: ");
  const list = await csv("names.csv", "Customer", "Acme", "Beta");
  await expect(run("credit", "--rows", list, "--column", "colour=Customer", "--out", outFile("none"))).rejects.toThrow(
    'There is no field "colour". There are: customer,',
  );
});

test("help names every list", () => {
  for (const { ownTables } of blueprints) for (const { target } of ownTables) expect(workbookHelp).toContain(target.id);
});
