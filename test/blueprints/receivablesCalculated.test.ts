import type { BuildChoices } from "../../src/blueprints/choices";
import { dayNumber } from "../../src/blueprints/day";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { expectedLedger, priorMonthEnd, type ExpectedLedger } from "./expectedLedger";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices, today } from "./someChoices";

// The engine takes its time over a ledger of thousands of invoices.
jest.setTimeout(300_000);

const open: CalculatedPlan[] = [];
afterEach(() => open.splice(0).forEach((plan) => plan.dispose()));

async function calculated(changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> {
  const plan = await CalculatedPlan.of(layOut(receivables, someChoices(changes)));
  open.push(plan);
  return plan;
}

const checks = [
  "bucketsAreLedger",
  "ledgerBalances",
  "priorIsLedger",
  "receiptsBelong",
  "invoicesOnce",
  "noneLater",
].concat(["openIsDue", "rowsCalculate", "datesAreDates", "allowanceAddsUp"]);
const checksOf = (built: CalculatedPlan): Plain[] => checks.map((id) => built.value(id));

const ledgerOf = (plan: PlannedWorkbook) =>
  expectedLedger(plannedRows(plan, "invoices"), plannedRows(plan, "receipts"), Number(inputValue(plan, "asOf")));

function expectLedger(built: CalculatedPlan, expected: ExpectedLedger): void {
  for (const id of ["openTotal", "overdue", "disputedOpen", "unusedCredits", "allowance"] as const)
    expect([id, built.value(id)]).toEqual([id, expect.closeTo(expected[id], 4)]);
  const buckets = built.block("buckets.open").map(([money]) => money);
  expect(buckets).toEqual(
    [...expected.buckets, expected.openTotal].map((money) => expect.closeTo(money, 4) as unknown),
  );
  const sums = [...expected.byCustomer.values()].sort((one, other) => other - one);
  const topTen = sums.slice(0, 10).reduce((total, cents) => total + Math.max(0, cents), 0) / 100;
  expect(built.value("topTen")).toBeCloseTo(topTen, 4);
  expect(built.value("topTenShare")).toEqual(
    expected.openTotal === 0 ? "–" : expect.closeTo(topTen / expected.openTotal, 9),
  );
  const columnOf = built.column("invoices", "open");
  expect(columnOf).toEqual(expected.rows.map(({ cents }) => expect.closeTo(cents / 100, 4) as unknown));
  const totals = built.block("byCustomer").slice(0, -1);
  expect(totals).toHaveLength(expected.byCustomer.size);
  for (const row of totals) expect(row.at(-1)).toBeCloseTo(expected.byCustomer.get(row[0]!)! / 100, 4);
  expect(built.block("byCustomer").at(-1)!.at(-1)).toBeCloseTo(expected.openTotal, 4);
}

/** The ledger of the end of the prior month, as if somebody had looked at it on that day. */
function expectPriorMonth(built: CalculatedPlan, asOf: number): void {
  const { plan } = built;
  const prior = expectedLedger(plannedRows(plan, "invoices"), plannedRows(plan, "receipts"), priorMonthEnd(asOf));
  const before = [...prior.buckets, prior.openTotal];
  expect(built.block("buckets.priorOpen").map(([money]) => money)).toEqual(
    before.map((money) => expect.closeTo(money, 4) as unknown),
  );
  const now = built.block("buckets.open").map(([money]) => Number(money));
  expect(built.block("buckets.change").map(([money]) => money)).toEqual(
    before.map((money, bucket) => expect.closeTo(now[bucket]! - money, 4) as unknown),
  );
}

test.each([
  ["in English", {}],
  ["in Chinese, in yuan", { language: "zh", currency: "CNY" }],
  ["250 invoices", { rows: { kind: "sample", count: 250, seed: 9 } }],
  ["250 invoices, in Excel's own formulas", { formulaMode: "native", rows: { kind: "sample", count: 250, seed: 9 } }],
  [
    "250 invoices, looked at from half a year earlier",
    {
      rows: { kind: "sample", count: 250, seed: 9 },
      inputs: { asOf: today - 170 },
    },
  ],
] satisfies [string, Partial<BuildChoices>][])(
  "the sample calculates without error, passes its checks and equals an independent calculation: %s",
  async (_name, changes) => {
    const built = await calculated(changes);
    expect(built.errors()).toEqual([]);
    expect(new Set(checksOf(built))).toEqual(new Set([built.plan.language === "en" ? "OK" : "正常"]));
    const expected = ledgerOf(built.plan);
    expect(expected.openTotal).toBeGreaterThan(0);
    expectLedger(built, expected);
    expectPriorMonth(built, Number(inputValue(built.plan, "asOf")));
    const sales = Number(inputValue(built.plan, "creditSales"));
    expect(built.value("dso")).toBeCloseTo((expected.openTotal / sales) * 90, 4);
    expect(built.value("overdueShare")).toBeCloseTo(expected.overdue / expected.openTotal, 9);
    expectSpeed(built, expected);
  },
  60_000,
);

/** How fast money comes in, by the definitions alone: 90 days of sales, and what was open before them. */
function expectSpeed(built: CalculatedPlan, { openTotal, overdue }: ReturnType<typeof ledgerOf>): void {
  const [sales, start] = ["creditSales", "asOf"].map((id) => Number(inputValue(built.plan, id))) as [number, number];
  const until = (table: string, date: string) =>
    plannedRows(built.plan, table)
      .filter((row) => Number(row[date]) <= start - 90)
      .reduce((sum, { amount }) => sum + Number(amount), 0);
  const opening = until("invoices", "invoiceDate") - until("receipts", "date");
  expect(built.value("bestDso")).toBeCloseTo(((openTotal - overdue) / sales) * 90, 4);
  expect(built.value("daysDelinquent")).toBeCloseTo((overdue / sales) * 90, 4);
  expect(built.value("openBeforeSales")).toBeCloseTo(opening, 4);
  const collected = opening + sales - openTotal;
  expect(built.value("effectiveness")).toBeCloseTo(collected / (collected + overdue), 9);
  expect(built.value("effectiveness")).toBeGreaterThan(0);
  expect(built.value("effectiveness")).toBeLessThan(1);
}

// 10,000 of them are looked at in the browser.
test("a ledger of 1,000 invoices and 200 customers adds up, at a past day too", async () => {
  const built = await calculated({
    rows: { kind: "sample", count: 1_000, seed: 11 },
    inputs: { asOf: today - 45 },
  });
  const expected = ledgerOf(built.plan);
  expect(expected.byCustomer.size).toBeGreaterThan(180);
  expect(expected.rows.filter(({ invoiceDate }) => Number(invoiceDate) > today - 45).length).toBeGreaterThan(100);
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
  expectLedger(built, expected);
  expectPriorMonth(built, today - 45);
}, 300_000);

describe("a sample in which things change", () => {
  let built: CalculatedPlan;
  let before: readonly Plain[][][];
  const atAGlance = () =>
    [
      "openTotal",
      "allowance",
      "effectiveness",
      "notListed",
      "buckets.bucket",
      "buckets.open",
      "decisions",
      ...checks,
    ].map((id) => built.block(id));
  beforeAll(async () => {
    built = await CalculatedPlan.of(layOut(receivables, someChoices()));
    before = atAGlance();
  });
  // Each test ends as it began.
  afterEach(() => expect(atAGlance()).toEqual(before));
  afterAll(() => built.dispose());

  test("sales that the ledger cannot have had leave collection effectiveness open", async () => {
    await built.setInput("creditSales", 1);
    expect(built.value("effectiveness")).toBe("–");
    expect(built.errors()).toEqual([]);
    await built.setInput("creditSales", inputValue(built.plan, "creditSales"));
  });

  test("the same workbook shows what was open on any day once its as-of date is changed", async () => {
    const [invoices, receipts] = [plannedRows(built.plan, "invoices"), plannedRows(built.plan, "receipts")];
    for (const asOf of [today - 30, today - 100, today - 250, today + 60]) {
      await built.setInput("asOf", asOf);
      expectLedger(built, expectedLedger(invoices, receipts, asOf));
      expectPriorMonth(built, asOf);
      expect(built.errors()).toEqual([]);
      expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
    }
    await built.setInput("asOf", inputValue(built.plan, "asOf"));
  }, 30_000);

  test("each input changes what it should, and nothing else", async () => {
    const speed = ["dso", "bestDso", "daysDelinquent", "effectiveness"];
    const figures = ["openTotal", "overdue", "allowance", ...speed, "openBeforeSales", "decisions"];
    const read = () =>
      figures
        .map((id) => JSON.stringify(built.block(id)))
        .concat(JSON.stringify(built.column("customers", "limitationEnds")));
    const named = [...figures, "limitationEnds"];
    const before = read();
    const expected: Record<string, [PlannedValue, string[]]> = {
      asOf: [today - 60, [...figures, "limitationEnds"]],
      creditSales: [1_000_000, speed],
      dsoDays: [30, ["dso", "bestDso", "daysDelinquent", "effectiveness", "openBeforeSales"]],
      forwardAdjustment: [0.1, ["allowance"]],
      toleratedDays: [90, ["decisions"]],
      limitationYears: [4, ["limitationEnds"]],
      // What these change is looked at in receivablesWorkCalculated.test.ts.
      usualDelay: [30, []],
      allowanceFrom: [today - 2000, []],
      openingAllowance: [1, []],
      recoveries: [1, []],
      statementCustomer: ["", []],
      firmFromDay: [2, []],
      finalFromDay: [3, []],
      payWithinDays: [5, []],
    };
    expect(Object.keys(expected).sort()).toEqual(built.plan.names.map(({ id }) => id).sort());
    for (const [id, [value, changes]] of Object.entries(expected)) {
      await built.setInput(id, value);
      const after = read();
      expect([id, named.filter((_, index) => after[index] !== before[index])]).toEqual([id, changes]);
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  }, 30_000);

  test("bounds and loss rates are inputs: labels, buckets and allowance follow them", async () => {
    const { rows } = ledgerOf(built.plan);
    const [to, lossRate] = [built.block("buckets.to")[1]![0]!, built.block("buckets.lossRate")[1]![0]!];
    await built.setBlockCell("buckets.to", 1, 45);
    expect(built.block("buckets.bucket").flat()).toEqual([
      "Current",
      "1–45 days",
      "46–60 days",
      "61–90 days",
      "91+ days",
    ]);
    const upTo45 = rows.filter(({ late }) => late > 0 && late <= 45).reduce((sum, { cents }) => sum + cents, 0) / 100;
    expect(built.block("buckets.open")[1]![0]).toBeCloseTo(upTo45, 4);
    expect(built.column("invoices", "bucket").filter((label) => label === "1–45 days").length).toBeGreaterThan(0);
    const before = Number(built.value("allowance"));
    await built.setBlockCell("buckets.lossRate", 1, 0.1);
    expect(built.value("allowance")).toBeCloseTo(before + upTo45 * (0.1 - 0.016), 4);
    expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
    await built.setBlockCell("buckets.to", 1, to);
    await built.setBlockCell("buckets.lossRate", 1, lossRate);
  });

  test("what is open with customers who are not listed stands on the first sheet", async () => {
    expect(built.value("notListed")).toBe(0);
    const { rows } = ledgerOf(built.plan);
    const invoice = rows.findIndex(({ cents }) => cents > 0);
    await built.setCell("invoices", "customer", invoice, "Somebody new");
    expect(built.value("notListed")).toBeCloseTo(Number(built.column("invoices", "open")[invoice]), 4);
    await built.setCell("invoices", "customer", invoice, rows[invoice]!.customer!);
  });

  test("a receipt dated on the as-of day counts, a later one does not", async () => {
    const before = Number(built.value("openTotal"));
    const receipt = plannedRows(built.plan, "receipts")[0]!;
    await built.setCell("receipts", "date", 0, today + 0.6);
    expect(built.value("openTotal")).toBeCloseTo(before, 4);
    await built.setCell("receipts", "date", 0, today + 1);
    expect(built.value("openTotal")).toBeCloseTo(before + Number(receipt.amount), 4);
    await built.setCell("receipts", "date", 0, receipt.date!);
  });

  test("customers: exposure, headroom, grade, terms, decision and limitation from the ledger", async () => {
    const { rows, byCustomer } = ledgerOf(built.plan);
    const customers = plannedRows(built.plan, "customers");
    const decisions = built.block("decisions").flat();
    expect(new Set(decisions).size).toBeGreaterThan(1);
    customers.forEach(({ customer, limit, score }, index) => {
      const own = rows.filter((row) => row.customer === customer && row.cents > 0);
      const exposure = byCustomer.get(customer!)! / 100;
      const oldest = Math.max(0, ...own.map(({ late }) => late));
      expect(built.column("customers", "exposure")[index]).toBeCloseTo(exposure, 4);
      expect(built.column("customers", "headroom")[index]).toBeCloseTo(Number(limit) - exposure, 4);
      expect(built.column("customers", "oldestOverdue")[index]).toBe(oldest);
      const decision = oldest > 7 ? "Hold: overdue" : exposure > Number(limit) ? "Hold: over limit" : "Release";
      expect(decisions[index]).toBe(decision);
      expect(built.block("grades")[index]![0] === "").toBe(score === "");
      expect(built.block("terms")[index]![0] === "").toBe(score === "");
      const lastDue = Math.max(0, ...own.map(({ dueDate }) => Number(dueDate)));
      const ends = built.column("customers", "limitationEnds")[index];
      if (lastDue === 0) expect(ends).toBe("");
      else expect(Number(ends) - lastDue).toBeGreaterThanOrEqual(1095);
    });
  });

  test.each([
    ["receiptsBelong", "receipts", "invoice", "INV-0"],
    ["ledgerBalances", "receipts", "invoice", "INV-0"],
    ["invoicesOnce", "invoices", "invoice", "INV-10002"],
    ["datesAreDates", "invoices", "dueDate", "soon"],
    ["rowsCalculate", "invoices", "amount", "=1/0"],
  ])("a mistake in a row shows at the check %s", async (check, table, column, value) => {
    expect(built.value(check)).toBe("OK");
    await built.setCell(table, column, 0, value);
    expect(built.value(check)).toBe("CHECK");
    await built.setCell(table, column, 0, plannedRows(built.plan, table)[0]![column]!);
  });
});

test.each(["en", "zh"] as const)("an empty workbook calculates (%s), and fills as rows are typed", async (language) => {
  const built = await calculated({ language, rows: { kind: "empty" } });
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set([language === "en" ? "OK" : "正常"]));
  expect([built.value("openTotal"), built.value("overdueShare"), built.value("dso")]).toEqual([0, "–", "–"]);
  const typed = { invoice: "R-1", customer: "Alpha", invoiceDate: today - 50, dueDate: today - 20, amount: 99.5 };
  for (const [column, value] of Object.entries(typed)) await built.setCell("invoices", column, 0, value);
  expect(built.errors()).toEqual([]);
  expect(built.value("openTotal")).toBe(99.5);
  expect(built.column("invoices", "bucket")).toEqual([language === "en" ? "1–30 days" : "1–30天"]);
  expect(new Set(checksOf(built))).toEqual(new Set([language === "en" ? "OK" : "正常"]));
});

test("a person's own invoices: terms make the due date, customers are listed, receipts may be missing", async () => {
  const built = await calculated({
    rows: {
      kind: "own",
      tables: {
        invoices: {
          invoice: ["1", "2", "3"],
          customer: ["Alpha", "ALPHA", "Beta"],
          invoiceDate: [today - 70, dayNumber(2025, 3, 3), today - 10],
          termsDays: [30, 30, null],
          termsMonthEnd: [null, true, null],
          dueDate: [null, null, today - 5],
          amount: [100, 200, 50.25],
          kind: ["retention", null, "first"],
        },
      },
    },
  });
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
  expect(built.column("invoices", "dueDate")).toEqual([today - 40, dayNumber(2025, 3, 31) + 30, today - 5]);
  expect(built.column("customers", "customer")).toEqual(["Alpha", "Beta"]);
  expect(built.column("customers", "exposure")).toEqual([300, 50.25]);
  expect(built.block("decisions").flat()).toEqual(["", ""]);
  expect(built.column("invoices", "kind")).toEqual(["Retention", null, "First payment"]);
});
