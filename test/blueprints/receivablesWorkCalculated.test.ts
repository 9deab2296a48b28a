import type { BuildChoices } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { keptWords } from "../../src/blueprints/receivables/collectionWords";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { expectedCollection } from "./expectedCollection";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices, today } from "./someChoices";

jest.setTimeout(60_000);

const calculated = (changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> =>
  CalculatedPlan.of(layOut(receivables, someChoices(changes)));

const checks = ["remindersAreOverdue", "promisesComplete", "collectiveAgrees", "namedOnce"].concat(
  ["provisionsCovered", "closingIsRequired", "journalClosesAllowance", "cashIsOpen"],
  ["agesAreBalance", "levelsRise"],
);
const failing = (built: CalculatedPlan): string[] => {
  const ok = built.plan.language === "en" ? "OK" : "正常";
  return checks.filter((id) => built.value(id) !== ok);
};

const near = (value: PlannedValue): Plain => (typeof value === "number" ? expect.closeTo(value, 4) : value);
const nearAll = (values: readonly PlannedValue[]): Plain[] => values.map(near);
const flat = (built: CalculatedPlan, id: string): Plain[] => built.block(id).flat();

function expectSheets(built: CalculatedPlan, asOf?: number): void {
  const expected = expectedCollection(built.plan, asOf);
  const { language } = built.plan;
  for (const [id, figure] of Object.entries(expected.figures))
    expect([id, built.value(id)]).toEqual([id, near(figure)]);
  const listed = expected.worklist.slice(0, 20);
  expect(built.block("worklist").slice(0, listed.length)).toEqual(
    listed.map(({ name, count, oldest, overdue, loss, promise }) =>
      nearAll([name!, count, oldest, overdue, loss, promise]),
    ),
  );
  expect(built.block("worklist")[listed.length]!.slice(0, 4)).toEqual([
    language === "en" ? "Total" : "合计",
    expected.worklist.reduce((sum, { count }) => sum + count, 0),
    "",
    near(expected.figures.toRemind),
  ]);
  expect(flat(built, "collectors").slice(0, listed.length)).toEqual(
    listed.map(({ caller: [, en, zh] }) => (language === "en" ? en : zh)),
  );
  const disputes = expected.inDispute.slice(0, 12);
  expect(built.block("disputedInvoices").slice(0, disputes.length)).toEqual(
    disputes.map(({ customer, owner, invoice, late, cents, disputeReason }) =>
      nearAll([customer!, owner!, invoice!, late, cents / 100, disputeReason!]),
    ),
  );
  expect(built.block("disputedInvoices")[disputes.length]).toEqual([
    ...[language === "en" ? "Total" : "合计", "", expected.inDispute.length, ""],
    ...[near(expected.inDispute.reduce((sum, { cents }) => sum + cents, 0) / 100), ""],
  ]);
  expect(built.column("collectionLog", "kept")).toEqual(
    expected.kept.map((id) => (id === "" ? "" : keptWords[id][language])),
  );
  expect(flat(built, "collective.base").slice(0, 5)).toEqual(nearAll(expected.bases));
  expect(flat(built, "collective.allowance").slice(0, 5)).toEqual(nearAll(expected.collective));
  expect(built.block("cashForecast").map((row) => row[3])).toEqual(nearAll(expected.cash));
  expect(flat(built, "statementAges")).toEqual(nearAll([...expected.ages, expected.figures.statementOpen]));
  let balance = 0;
  expected.items.forEach(({ invoice, amount, cents, late }, index) => {
    balance += cents / 100;
    const [number, , , billed, received, open, running, days] = built.block("openItems")[index]!;
    expect([number, billed, received, open, running, days]).toEqual(
      nearAll([invoice!, amount!, Number(amount) - cents / 100, cents / 100, balance, late]),
    );
  });
}

describe.each([
  ["in English", {}],
  ["in Chinese, in yuan, without the add-in", { language: "zh", currency: "CNY", formulaMode: "native" }],
  ["400 invoices, 80 customers", { rows: { kind: "sample", count: 400, seed: 4 } }],
] satisfies [string, Partial<BuildChoices>][])(
  "collection, allowance, cash and statement of the sample: %s",
  (_, choices) => {
    let built: CalculatedPlan;
    beforeAll(async () => (built = await calculated(choices)));
    afterAll(() => built.dispose());

    test("calculate without error, pass their checks and equal an independent calculation", () => {
      expect(built.errors()).toEqual([]);
      expect(failing(built)).toEqual([]);
      const { worklist, kept, items, inDispute } = expectedCollection(built.plan);
      expect(worklist.length).toBeGreaterThan(3);
      expect(new Set(kept)).toEqual(new Set(["kept", "broken", "notDue", ""]));
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(inDispute.map(({ owner }) => owner)).size).toBeGreaterThan(1);
      expectSheets(built);
    });

    test("show any other day", async () => {
      await built.setInput("asOf", today - 40);
      expect(built.errors()).toEqual([]);
      expect(failing(built)).toEqual([]);
      expectSheets(built, today - 40);
    });
  },
);

test("the next reminder follows the training's rhythm: 5 days late, spoken on the 7th", async () => {
  const built = await calculated();
  const row = built.block("worklist").findIndex(([, , days]) => days === 5);
  const [day, channel] = built.block("nextReminders")[row]!;
  // Monday 12 May 2025 is the 5th day late, so the 7th is a Wednesday.
  expect([day, channel]).toEqual([today + 2, "Spoken"]);
  built.dispose();
});

test("figures typed over formulas show at the checks", async () => {
  const built = await calculated();
  expect(failing(built)).toEqual([]);
  await built.setCell("individualProvisions", "exposure", 0, 1);
  expect(failing(built)).toContain("collectiveAgrees");
  await built.setBlockCell("movement.amount", 1, 5);
  expect(failing(built)).toContain("closingIsRequired");
  await built.setBlockCell("journal.amount", 0, 5);
  expect(failing(built)).toContain("journalClosesAllowance");
  await built.setInput("finalFromDay", 1);
  expect(failing(built)).toContain("levelsRise");
  built.dispose();
});

describe.each(["en", "zh"] as const)("an empty workbook (%s)", (language) => {
  test("is not wrong, and fills as rows are typed", async () => {
    const built = await calculated({ language, rows: { kind: "empty" } });
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    expect([built.value("toRemind"), built.value("allowanceTotal"), built.value("keptShare")]).toEqual([0, 0, "–"]);
    expect(built.block("disputedInvoices").slice(0, 2)).toEqual([
      [language === "en" ? "Nothing in dispute" : "没有争议发票", "", "", "", 0, ""],
      [language === "en" ? "Total" : "合计", "", 0, "", 0, ""],
    ]);
    expect(flat(built, "letter.line").every((line) => line === "")).toBe(true);
    expect(built.value("statementOwner")).toBe("–");
    const typed = { invoice: "R-1", customer: "Alpha", invoiceDate: today - 80, dueDate: today - 50, amount: 200 };
    for (const [column, value] of Object.entries(typed)) await built.setCell("invoices", column, 0, value);
    await built.setCell("customers", "customer", 0, "Alpha");
    await built.setInput("statementCustomer", "Alpha");
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    expect(built.block("worklist")[0]!.slice(0, 4)).toEqual(["Alpha", 1, 50, 200]);
    expect(built.block("openItems")[0]!.slice(0, 8)).toEqual([
      ...["R-1", today - 80, today - 50, 200, 0],
      ...[200, 200, 50],
    ]);
    expect(flat(built, "letter.line")[4]).toMatch(language === "en" ? /lawyers/ : /律师/);
    built.dispose();
  });
});

describe("what a person types", () => {
  let built: CalculatedPlan;
  beforeAll(async () => (built = await calculated()));
  afterAll(() => built.dispose());

  test("the letter hardens with the days past due, and stays away from disputes", async () => {
    const first = () => flat(built, "letter.line")[1];
    const [friendly, firm, final] = [/escaped your notice/, /In spite of our reminder/, /without result/];
    const customer = plannedRows(built.plan, "invoices").find(({ disputed }) => disputed === "Yes")!.customer!;
    expect(inputValue(built.plan, "statementCustomer")).not.toBe(customer);
    const oldest = Number(built.value("statementOldest"));
    expect(oldest).toBeGreaterThan(25);
    for (const [firmFrom, finalFrom, words] of [
      [oldest + 1, oldest + 2, friendly],
      [oldest, oldest + 1, firm],
      [1, oldest, final],
    ] as const) {
      await built.setInput("firmFromDay", firmFrom);
      await built.setInput("finalFromDay", finalFrom);
      expect(first()).toMatch(words);
    }
    await built.setInput("firmFromDay", oldest);
    expect(built.value("levelsRise")).toBe("CHECK");
    await built.setInput("firmFromDay", 16);
    await built.setInput("finalFromDay", 46);
    const own = plannedRows(built.plan, "invoices").findIndex(
      (row, index) =>
        row.customer === inputValue(built.plan, "statementCustomer") &&
        Number(built.column("invoices", "daysPastDue")[index]) === oldest,
    );
    await built.setCell("invoices", "disputed", own, "Yes");
    expect(Number(built.value("statementOldest"))).toBeLessThan(oldest);
    expect(failing(built)).toEqual([]);
    await built.setCell("invoices", "disputed", own, "No");
  });

  test("the owner typed at a customer answers for its disputes, as soon as there is one", async () => {
    const customers = plannedRows(built.plan, "customers");
    const owners = () => built.block("disputedInvoices").map(([customer, owner]) => [customer, owner]);
    const [[disputing]] = owners() as [[string]];
    const row = customers.findIndex(({ customer }) => customer === disputing);
    await built.setInput("statementCustomer", disputing);
    await built.setCell("customers", "owner", row, "Nobody Else");
    expect([owners()[0], built.value("statementOwner")]).toEqual([[disputing, "Nobody Else"], "Nobody Else"]);
    await built.setCell("customers", "owner", row, "");
    expect([owners()[0], built.value("statementOwner")]).toEqual([[disputing, ""], "–"]);
    await built.setInput("statementCustomer", inputValue(built.plan, "statementCustomer"));
    await built.setCell("customers", "customer", row, "Another name");
    expect(owners()[0]).toEqual([disputing, ""]);
    await built.setCell("customers", "customer", row, disputing);
    await built.setCell("customers", "owner", row, customers[row]!.owner!);
    expectSheets(built);
  });

  test("a promise is kept by money that comes in time, not by a credit note", async () => {
    const log = plannedRows(built.plan, "collectionLog");
    const broken = built.column("collectionLog", "kept").indexOf("Broken");
    const { customer, date, promiseDate, promiseAmount } = log[broken]!;
    const receipt = plannedRows(built.plan, "receipts").length - 1;
    const before = plannedRows(built.plan, "receipts")[receipt]!;
    const kept = () => built.column("collectionLog", "kept")[broken];
    for (const [column, value] of Object.entries({ customer, date: promiseDate, amount: promiseAmount, kind: "Cash" }))
      await built.setCell("receipts", column, receipt, value!);
    expect(kept()).toBe("Kept");
    await built.setCell("receipts", "kind", receipt, "Credit note");
    expect(kept()).toBe("Broken");
    await built.setCell("receipts", "kind", receipt, "Cash");
    await built.setCell("receipts", "date", receipt, Number(promiseDate) + 1);
    expect(kept()).toBe("Broken");
    await built.setCell("receipts", "date", receipt, Number(date) - 1);
    expect(kept()).toBe("Broken");
    for (const column of ["customer", "date", "amount", "kind"])
      await built.setCell("receipts", column, receipt, before[column]!);
    expectSheets(built);
  });

  test("a release turns the entry round, and the books still close", async () => {
    await built.setInput("openingAllowance", 1_000_000);
    expect(Number(built.value("allowanceCharge"))).toBeLessThan(0);
    expect(built.block("journal.debit")[0]).toEqual(["Allowance for bad debts"]);
    expect(built.block("journal.credit")[0]).toEqual(["Credit impairment loss"]);
    expect(failing(built)).toEqual([]);
    await built.setInput("openingAllowance", inputValue(built.plan, "openingAllowance"));
  });

  test("the allowance on Aging is the one on Allowance, and only individual cases part it from the ages", async () => {
    const provisions = plannedRows(built.plan, "individualProvisions");
    expect(built.value("allowanceInAll")).toBe(built.value("allowanceTotal"));
    expect(built.value("individualEffect")).toBeCloseTo(
      Number(built.value("allowanceTotal")) - Number(built.value("allowance")),
      6,
    );
    for (const row of provisions.keys()) await built.setCell("individualProvisions", "customer", row, "");
    expect(built.value("allowanceTotal")).toBeCloseTo(Number(built.value("allowance")), 6);
    for (const [row, { customer }] of provisions.entries())
      await built.setCell("individualProvisions", "customer", row, customer!);
    expectSheets(built);
  });

  test.each([
    ["namedOnce", "individualProvisions", "customer", 1],
    ["provisionsCovered", "individualProvisions", "amount", 9e9],
    ["promisesComplete", "collectionLog", "promiseAmount", ""],
  ] as const)("a mistake shows at the check %s", async (check, table, column, value) => {
    const rows = plannedRows(built.plan, table);
    const wrong = value === 1 ? rows[1]!.customer! : value;
    await built.setCell(table, column, 0, wrong);
    expect(failing(built)).toContain(check);
    await built.setCell(table, column, 0, rows[0]![column]!);
    expect(failing(built)).toEqual([]);
  });

  test("each input changes what it should, and nothing else", async () => {
    const named = ["toRemind", "worklist", "allowanceTotal", "allowanceCharge", "writeOffs", "cashForecast"].concat([
      "statementOpen",
      "statementLevel",
      "letter.line",
      "openTotal",
      "dso",
    ]);
    const read = () => named.map((id) => JSON.stringify(built.block(id)));
    const before = read();
    const other = plannedRows(built.plan, "customers").find(
      ({ customer }) => customer !== inputValue(built.plan, "statementCustomer"),
    )!;
    const expected: Record<string, [PlannedValue, string[]]> = {
      usualDelay: [30, ["cashForecast"]],
      allowanceFrom: [today - 2000, []],
      openingAllowance: [1, ["allowanceCharge"]],
      recoveries: [1, ["allowanceCharge"]],
      statementCustomer: [other.customer!, ["statementOpen", "statementLevel", "letter.line"]],
      firmFromDay: [44, ["statementLevel", "letter.line"]],
      finalFromDay: [20, ["statementLevel", "letter.line"]],
      payWithinDays: [5, ["letter.line"]],
      forwardAdjustment: [0.2, ["worklist", "allowanceTotal", "allowanceCharge"]],
    };
    for (const [id, [value, changes]] of Object.entries(expected)) {
      await built.setInput(id, value);
      const after = read();
      expect([id, named.filter((_, index) => after[index] !== before[index])]).toEqual([id, changes]);
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  });

  test("write-offs count from the first day of the period to the as-of date", async () => {
    const receipt = 0;
    const { kind, date, amount } = plannedRows(built.plan, "receipts")[receipt]!;
    await built.setCell("receipts", "kind", receipt, "Write-off");
    for (const [day, counts] of [
      [today, true],
      [today + 1, false],
      [Number(inputValue(built.plan, "allowanceFrom")), true],
      [Number(inputValue(built.plan, "allowanceFrom")) - 1, false],
    ] as const) {
      await built.setCell("receipts", "date", receipt, day);
      expect(built.value("writeOffs")).toBe(counts ? amount : 0);
    }
    await built.setCell("receipts", "kind", receipt, kind!);
    await built.setCell("receipts", "date", receipt, date!);
  });
});
