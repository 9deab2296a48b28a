import type { Frame } from "playwright-core";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { sampleLedger } from "../../src/blueprints/receivables/sampleLedger";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { formatDay } from "../../src/workbookFile/daySerial";
import { writeCsv } from "../../src/workbookFile/writeCsv";
import { expectedLedger } from "../blueprints/expectedLedger";
import type { Row } from "../blueprints/plannedRows";
import { figureBeside } from "./figureBeside";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

// 10,000 invoices, each of which looks for its receipts among as many.
jest.setTimeout(400_000);

const { build, place } = dictionaries.en;
const myData = myDataTexts.en;
const workbook = receivables.name.en;

/** The day of the generated ledger: receipts until then are in it. */
const today = 46_000;

const invoiceColumns = [
  "invoice",
  "customer",
  "invoiceDate",
  "terms",
  "dueDate",
  "amount",
  "kind",
  "disputed",
] as const;
const receiptColumns = ["date", "customer", "invoice", "amount", "kind"] as const;
const headings: Readonly<Record<string, string>> = {
  invoice: "Invoice no.",
  customer: "Customer",
  invoiceDate: "Invoice date",
  terms: "Terms (days)",
  dueDate: "Due date",
  amount: "Amount",
  kind: "Kind",
  disputed: "Disputed",
  date: "Receipt date",
};
const dayColumns = new Set(["invoiceDate", "dueDate", "date"]);

const written = (value: PlannedValue): PlannedValue => (value === true ? "Yes" : value === false ? "No" : value);

function rowsOf(table: readonly (readonly PlannedValue[])[], columns: readonly string[]): Row[] {
  return table.map((cells) => Object.fromEntries(columns.map((id, i) => [id, written(cells[i] as PlannedValue)])));
}

function csvOf(rows: readonly Row[], columns: readonly string[]): Buffer {
  const cells = [columns.map((id) => headings[id] ?? id), ...rows.map((row) => columns.map((id) => row[id] ?? null))];
  return Buffer.from(writeCsv(cells, (row, column) => row > 0 && dayColumns.has(columns[column] ?? "")));
}

describe("Receivables from a ledger of 10,000 invoices to 2,000 customers with receipts, credit notes and disputes", () => {
  let opened: WorkbenchPage;
  let pane: Frame;
  let invoices: Row[];
  let receipts: Row[];

  const values = (address: string): Promise<(string | number | boolean)[][]> =>
    opened.page.evaluate((at) => window.workbench.range(at), address);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true });
  const choose = async (name: string, rows: readonly Row[], columns: readonly string[]) => {
    await pane.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: csvOf(rows, columns) });
    await heading(myData.columns).waitFor();
    await pane.getByText(myData.readyRows(rows.length, rows.length.toLocaleString("en"))).waitFor();
  };

  beforeAll(async () => {
    const ledger = sampleLedger(10_000, 7, { asOf: today, currency: "EUR", language: "en" }, true);
    invoices = rowsOf(ledger.invoices, invoiceColumns);
    receipts = rowsOf(ledger.receipts, receiptColumns);
    opened = await openWorkbench({ display: "slow" });
    pane = await opened.pane();
    await button(place.myData).click();
  });

  afterAll(async () => {
    await opened.close();
  });

  test("the two files hold what a real ledger holds", () => {
    expect(invoices).toHaveLength(10_000);
    expect(new Set(invoices.map(({ customer }) => customer)).size).toBe(2_000);
    expect(invoices.filter(({ amount }) => Number(amount) < 0).length).toBeGreaterThan(100);
    expect(invoices.filter(({ disputed }) => disputed === "Yes").length).toBeGreaterThan(100);
    expect(new Set(receipts.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  });

  test("My data takes both and builds the workbook", async () => {
    await pane.getByRole("radio", { name: new RegExp(`^${myData.kinds.invoices}`) }).click();
    await choose("invoices.csv", invoices, invoiceColumns);
    await button(myData.addOther.receipts).click();
    await choose("receipts.csv", receipts, receiptColumns);
    await button(myData.goOn(workbook)).click();
    await heading(workbook).waitFor();
    await pane.getByLabel(build.asOf).fill(formatDay(today) ?? "");
    const begin = Date.now();
    await button(build.build(workbook)).click();
    await heading(build.built(workbook)).waitFor({ timeout: 300_000 });
    const { workbookRequests, bytesIn, bytesOut } = await opened.page.evaluate(() => window.workbench.traffic());
    console.info(
      `${invoices.length} invoices and ${receipts.length} receipts: built in ${Date.now() - begin} ms ` +
        `with ${workbookRequests} requests, ${bytesIn} bytes in, ${bytesOut} out.`,
    );
  });

  async function expectLedgerAt(asOf: number): Promise<void> {
    const expected = expectedLedger(invoices, receipts, asOf);
    const cells = await values("Aging!A1:N60");
    const figures = {
      "Open receivables": expected.openTotal,
      "Of which overdue": expected.overdue,
      "Of which disputed": expected.disputedOpen,
      "Credits not yet used": expected.unusedCredits,
      "Allowance for bad debts": expected.allowance,
    };
    for (const [label, value] of Object.entries(figures))
      expect([label, figureBeside(cells, label)]).toEqual([label, expect.closeTo(value, 4)]);
    const row = cells.findIndex((each) => each.includes("Bucket") && each.includes("Loss rate"));
    const column = cells[row]?.indexOf("Open") ?? -1;
    const buckets = cells.slice(row + 1, row + 7).map((each) => each[column]);
    expect(buckets).toEqual(
      [...expected.buckets, expected.openTotal].map((money) => expect.closeTo(money, 4) as unknown),
    );
    const checks = cells.flatMap((each) => each.filter((cell) => cell === "OK" || cell === "Check"));
    expect(checks.length).toBeGreaterThanOrEqual(8);
    expect(new Set(checks)).toEqual(new Set(["OK"]));
    const failed = cells.flat().filter((cell) => /^#[A-Z/0]+[!?A]$/.test(String(cell)));
    expect(failed).toEqual([]);
  }

  const addressOfInput = async (label: string): Promise<string> => {
    const cells = await values("Aging!A1:D30");
    const row = cells.findIndex((each) => each.includes(label));
    const column = cells[row]?.indexOf(label) ?? -1;
    return `Aging!${String.fromCharCode(66 + column)}${row + 1}`;
  };

  test("buckets, allowance and checks are those of an independent calculation", async () => {
    await expectLedgerAt(today);
  });

  const past = today - 40;

  test("so they are for a day in the past", async () => {
    const asOf = await addressOfInput("As of");
    const begin = Date.now();
    expect(await opened.page.evaluate(([at, value]) => window.workbench.type(at, value), [asOf, past] as const)).toBe(
      "entered",
    );
    console.info(`Another as-of date, 10,000 invoices: ${Date.now() - begin} ms until all is calculated.`);
    await expectLedgerAt(past);
  });

  test("DSO follows the credit sales", async () => {
    const { openTotal } = expectedLedger(invoices, receipts, past);
    const sales = await addressOfInput("Credit sales of the last days");
    await opened.page.evaluate((at) => window.workbench.type(at, 40_000_000), sales);
    const cells = await values("Aging!A1:N60");
    const days = Number(figureBeside(cells, "Days of these sales"));
    expect(figureBeside(cells, "Days sales outstanding")).toBeCloseTo((openTotal / 40_000_000) * days, 6);
  });

  test("an invoice's amount changed in the grid changes the ageing", async () => {
    const index = invoices.findIndex(({ amount, dueDate }) => Number(amount) > 0 && Number(dueDate) > past);
    const cells = await values("Invoices!A1:P8");
    const heads = cells.findIndex((each) => each.includes("Amount") && each.includes("Due date"));
    const column = cells[heads]?.indexOf("Amount") ?? -1;
    const address = `Invoices!${String.fromCharCode(65 + column)}${heads + 2 + index}`;
    const invoice = invoices[index] as Row;
    expect(await values(address)).toEqual([[invoice.amount]]);
    invoices[index] = { ...invoice, amount: Number(invoice.amount) + 100_000 };
    const begin = Date.now();
    await opened.page.evaluate(([at, value]) => window.workbench.type(at, value), [
      address,
      Number(invoice.amount) + 100_000,
    ] as const);
    await expectLedgerAt(past);
    console.info(`From the edited invoice to the new ageing, 10,000 invoices: ${Date.now() - begin} ms.`);
  });

  test("nothing went wrong, and nothing outside this machine was asked for", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outsideRequests).toEqual([]);
  });
});
