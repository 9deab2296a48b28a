import { accountPlan } from "../../src/blueprints/account/accountPlan";
import type { Blueprint } from "../../src/blueprints/blueprint";
import { blueprints } from "../../src/blueprints/blueprints";
import type { BuildChoices } from "../../src/blueprints/choices";
import { credit } from "../../src/blueprints/credit/credit";
import { layOut } from "../../src/blueprints/layOut";
import { ownRowsChoice } from "../../src/blueprints/ownRowsChoice";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { value } from "../../src/blueprints/value/value";
import { noAnswers } from "../../src/columns/listAnswers";
import { listKinds, type ListKind } from "../../src/columns/listKind";
import { mapList, readyTable } from "../../src/columns/mapList";
import { recogniseTable } from "../../src/columns/recogniseTable";
import { readSourceTable } from "../../src/columns/sourceTable";
import { targetOfKind } from "../../src/columns/targetOfKind";
import { CalculatedPlan as FileCalculation } from "../../src/workbookWriter/calculatedPlan";
import { PlanPlaces } from "../../src/workbookWriter/planPlaces";
import { CalculatedPlan } from "./calculatedPlan";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices } from "./someChoices";

jest.setTimeout(120_000);

type Grid = readonly (readonly unknown[])[];

/** The workbook as the pane and the command line build it from these lists. */
function planned(
  blueprint: Blueprint,
  lists: Partial<Record<ListKind, Grid>>,
  changes: Partial<BuildChoices> = {},
): PlannedWorkbook {
  const ready = Object.entries(lists).map(([kind, grid]) => {
    const list = { ...recogniseTable(kind as ListKind, readSourceTable(grid), "list"), answers: noAnswers };
    const mapped = mapList(list);
    if (mapped.isBlocked) throw new Error(mapped.problems.map(({ sentence }) => sentence.en).join(" "));
    return [kind, readyTable(list, mapped)] as const;
  });
  const { language = "en" } = changes;
  const rows = ownRowsChoice(blueprint, Object.fromEntries(ready), language);
  return layOut(blueprint, someChoices({ ...changes, rows }));
}

const built = (...choices: Parameters<typeof planned>): Promise<CalculatedPlan> =>
  CalculatedPlan.of(planned(...choices));

const checksOf = ({ sheets }: Blueprint): string[] =>
  sheets
    .flatMap(({ bands }) => bands.flat())
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.part === "checks" ? part.checks.map(({ id }) => id) : []));

/** The checks that do not read OK. */
function failing(plan: CalculatedPlan, blueprint: Blueprint): string[] {
  const ok = plan.plan.language === "en" ? "OK" : "正常";
  const ids = checksOf(blueprint);
  expect(ids.length).toBeGreaterThan(5);
  return ids.filter((id) => plan.value(id) !== ok);
}

test("each kind of list is for a table of one workbook, and each field of it is typed there or known to its filling", () => {
  const own = blueprints.flatMap(({ ownTables }) => ownTables);
  expect(own.map(({ target }) => target.id)).toEqual([...listKinds]);
  for (const { target } of own) expect(targetOfKind[target.id]).toBe(target);
});

const customers: Grid = [
  [
    ...["Customer", "Annual sales", "Payment terms", "Net worth", "Balance", "Customer since", "Average days late"],
    ...["Overdue %", "Max days overdue", "Founded on", "Company type", "Equity ratio", "Current ratio", "Net margin"],
    ...["Last review", "Credit limit"],
  ],
  [
    ...[
      "Acme",
      1_200_000,
      "Net 60",
      900_000,
      150_000,
      "2013-05-12",
      4,
      "2%",
      9,
      "1999-01-01",
      "GmbH",
      "42%",
      1.9,
      "6%",
    ],
    ...["2025-01-10", ""],
  ],
  ["Beta", 240_000, "Net 30", "", 30_000, "2023-05-13", 40, "35%", 80, "", "", "", "", "", "2024-11-30", ""],
  ["Core", 600_000, 45, -20_000, 10_000, "", 10, "10%", 20, "2021-06-01", "LLC", "-4%", 0.7, "-3%", "", 25_000],
];

describe("the Credit file", () => {
  test("is calculated from a person's customers, every check OK", async () => {
    const plan = await built(credit, { ratedCustomers: customers });
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, credit)).toEqual([]);
      // On 12 May 2025 twelve years are full for the one, one is for the other.
      expect(plan.column("ratedCustomers", "yearsAsCustomer")).toEqual([12, 1, null]);
      expect(plan.column("ratedCustomers", "yearsInBusiness")).toEqual([26, null, 3]);
      expect(plan.column("ratedCustomers", "scorecard")).toEqual(["Full", "Ledger only", "Full"]);
      expect(plan.column("ratedCustomers", "monthlySales")).toEqual([100_000, 20_000, 50_000]);
      const full = [0.05 * 100, 0.25 * 80, 0.15 * 100, 0.1 * 80, 0.1 * 100, 0.05 * 70, 0.15 * 100, 0.1 * 80, 0.05 * 80];
      const ledger = 0.15 * 50 + 0.45 * 35 + 0.25 * 25 + 0.15 * 20;
      const [first, second] = plan.block("scores").flat();
      expect([first, second]).toEqual([
        expect.closeTo(
          full.reduce((sum, points) => sum + points, 0),
          6,
        ),
        expect.closeTo(ledger, 6),
      ]);
      expect(plan.column("ratedCustomers", "limit")[2]).toBe(25_000);
      expect(plan.value("exposureTotal")).toBe(190_000);
    } finally {
      plan.dispose();
    }
  });

  test("says truthfully what is missing: a name twice, a customer of whom nothing is known, a row without a name", async () => {
    const plan = await built(
      credit,
      {
        ratedCustomers: [
          ["客户", "已用额度", "平均逾期天数", "逾期占比", "信用额度"],
          ["甲公司", 100, 5, 0.1, 300],
          ["乙公司", 50, "", "", 0],
          ["甲公司", 7, 40, 0.2, 20],
          ["", 9, 4, 0.1, 30],
        ],
      },
      { language: "zh", currency: "CNY" },
    );
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, credit)).toEqual(["customersGraded", "customersOnce"]);
    } finally {
      plan.dispose();
    }
  });

  test("shows whom a person's list names as the owner where a customer needs attention", async () => {
    const [headings, ...rows] = customers;
    const grid = [[...headings!, "Sales rep"], ...rows.map((row, index) => [...row, ["Ann", "Bo", ""][index]])];
    const plan = await built(credit, { ratedCustomers: grid });
    try {
      expect(plan.column("ratedCustomers", "owner")).toEqual(["Ann", "Bo", null]);
      const owners = new Map([
        ["Acme", "Ann"],
        ["Beta", "Bo"],
        ["Core", ""],
      ]);
      const listed = plan.block("attentionList.customer").flat().map(String);
      expect(listed.filter((name) => owners.has(name))).toContain("Beta");
      expect(plan.block("attentionList.owner").flat().slice(0, -1)).toEqual(
        listed.slice(0, -1).map((name) => owners.get(name) ?? ""),
      );
    } finally {
      plan.dispose();
    }
  });

  test("takes 2,000 customers", () => {
    const count = 2000;
    const rows = Array.from({ length: count }, (_, row) => [
      ...[`Customer ${row}`, 1000 + row, 30 + (row % 60), row * 3, row % 40, (row % 10) / 20, row % 70, row % 15],
    ]);
    const headings = ["Customer", "Monthly sales", "Credit days", "Exposure", "Average days late", "Overdue share"];
    const grid = [[...headings, "Max days overdue", "Years as customer"], ...rows];
    const plan = planned(credit, { ratedCustomers: grid });
    // The engine of the workbench needs half a minute for as many; the file's own calculation agrees with it elsewhere.
    const values = new FileCalculation(new PlanPlaces(plan));
    const block = (id: string): unknown[] => {
      const sheet = plan.sheets.find(({ blocks }) => blocks.some((one) => one.id === id))!;
      const { row, column, rows: height } = sheet.blocks.find((one) => one.id === id)!;
      return Array.from({ length: height }, (_, index) => values.value(sheet.id, row + index, column));
    };
    expect(checksOf(credit).filter((id) => block(id)[0] !== "OK")).toEqual([]);
    expect(block("customerCount")).toEqual([count]);
    expect(block("exposureTotal")).toEqual([(3 * count * (count - 1)) / 2]);
    const scores = block("scores");
    expect(scores).toHaveLength(count);
    expect(scores.every((score) => typeof score === "number")).toBe(true);
  });
});

describe("Receivables", () => {
  const ledger: Grid = [
    ["Invoice", "Customer", "Invoice date", "Due date", "Amount", "Disputed", "Dispute reason", "Salesperson"],
    ["1", "Acme", "2025-04-20", "2025-05-01", 100, "Yes", "Price", "Ann"],
    ["2", "ACME ", "2025-02-01", "2025-03-01", 900, "No", "", "Bo"],
    ["3", "Beta", "2025-03-01", "2025-04-01", 300, "Yes", "Short", "Cleo"],
    ["4", "Beta", "2025-05-01", "2025-06-01", 50, "No", "", ""],
    ["5", "Core", "2025-03-01", "2025-04-01", 200, "Yes", "Late", ""],
    ["6", "Dana", "2025-03-01", "2025-04-01", 10, "No", "", "Ann"],
    ["7", "Dana", "2025-03-01", "2025-04-01", 10, "No", "", "Bo"],
  ];

  test("knows the owner of a customer from its latest invoice that names one", async () => {
    const plan = await built(receivables, { invoices: ledger });
    try {
      expect(plan.errors()).toEqual([]);
      expect(plannedRows(plan.plan, "customers").map(({ customer, owner }) => [customer, owner])).toEqual([
        ...[
          ["Acme", "Ann"],
          ["Beta", "Cleo"],
        ],
        ...[
          ["Core", ""],
          ["Dana", "Bo"],
        ],
      ]);
      expect(plan.block("disputedInvoices").slice(0, 3)).toEqual([
        ["Beta", "Cleo", "3", 41, 300, "Short"],
        ["Core", "", "5", 41, 200, "Late"],
        ["Acme", "Ann", "1", 11, 100, "Price"],
      ]);
    } finally {
      plan.dispose();
    }
  });

  test("leaves the owners to the person where the ledger has none", () => {
    const withoutOwners = ledger.map((row) => row.slice(0, -1));
    const rows = plannedRows(planned(receivables, { invoices: withoutOwners }), "customers");
    expect(rows.map(({ customer, owner }) => [customer, owner])).toEqual(
      ["Acme", "Beta", "Core", "Dana"].map((name) => [name, ""]),
    );
  });
});

describe("the Account plan", () => {
  const portfolio: Grid = [
    ["Customer", "Account manager", "Potential", "Our sales", "Gross profit", "Visits", "New business", "Probability"],
    ["Acme", "Ann", 2_460_000, 360_000, 76_000, 6, 900_000, "45%"],
    ["Beta", "Bo", 1_250_000, 700_000, 161_000, 16, 120_000, "85%"],
    ["Core", "Ann", 300_000, 60_000, 9_000, 20, "", ""],
  ];
  const people: Grid = [
    ["Name", "Account name", "Title", "Level", "Department", "Buying role"],
    ["Dee Lund", "ACME", "Buyer", "Staff", "Purchasing", "Gatekeeper"],
    ["Eve Marsh", "Acme", "Director", "Director", "Production", "Decision maker"],
    ["Flo Nash", "Beta", "Buyer", "Staff", "Purchasing", "User"],
  ];

  test("is calculated from customers and the people of one of them, every check OK", async () => {
    const plan = await built(accountPlan, { keyCustomers: portfolio, people });
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, accountPlan)).toEqual([]);
      expect(plan.column("keyCustomers", "share").map(Number)).toEqual(
        [360 / 2460, 700 / 1250, 0.2].map((share) => expect.closeTo(share, 9) as number),
      );
      // The middle one of three potentials counts as high.
      expect(plan.column("keyCustomers", "segment")).toEqual(["Acquire", "Retain", "Contest"]);
      expect(plan.column("visitPlan", "customer")).toEqual(["Acme", "Beta", "Core"]);
      expect(plan.column("visitPlan", "expected")).toEqual([405_000, 102_000, 0]);
      expect(plan.column("people", "person")).toEqual(["Dee Lund", "Eve Marsh"]);
      expect(plan.column("people", "function")).toEqual(["Purchasing and finance", "User"]);
      expect(inputValue(plan.plan, "planAccount")).toBe("Acme");
      expect(inputValue(plan.plan, "potentialFrom")).toBe(1_200_000);
      expect(inputValue(plan.plan, "visitDays")).toBe(42);
      expect(
        plan
          .block("days")
          .flat()
          .reduce<number>((sum, days) => sum + Number(days), 0),
      ).toBe(42);
    } finally {
      plan.dispose();
    }
  });

  test("says that a customer stands there twice, or buys more than it needs, and plans it once", async () => {
    const plan = await built(
      accountPlan,
      {
        keyCustomers: [
          ["客户", "年采购潜力", "我方销售额", "重复销售", "可能性"],
          ["甲", 100, 120, 50, 0.5],
          ["甲", 90, 10, 20, 0.5],
        ],
      },
      { language: "zh" },
    );
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, accountPlan)).toEqual(expect.arrayContaining(["customersOnce", "salesWithinPotential"]));
      expect(plan.column("visitPlan", "customer")).toEqual(["甲"]);
    } finally {
      plan.dispose();
    }
  });

  test("can be built from people alone", async () => {
    const plan = await built(accountPlan, { people });
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, accountPlan)).toEqual([]);
      expect(plan.column("people", "person")).toHaveLength(2);
    } finally {
      plan.dispose();
    }
  });
});

describe("the Value case", () => {
  const costs: Grid = [
    ["Cost item", "Type", "Our offer", "Competitor"],
    ["Machine", "Price", 100_000, 80_000],
    ["Fitting", "One-off", 5000, 9000],
    ["Energy", "Annual", 4000, 9000],
    ["Scrap value", "Residual value", -2000, 0],
  ];
  const benefits = (confidence: unknown): Grid => [
    ["Benefit", "Category", "Before", "After", "Value per unit", "Times a year", "Confidence"],
    ["Overtime", "Labour", 14, 6, 50, 48, confidence],
    ["Scrap", "Materials", 120, 90, 10, 12, confidence],
  ];

  test("is calculated from costs and benefits, every check OK", async () => {
    const plan = await built(value, { costs, benefits: benefits("50%") });
    try {
      expect(plan.errors()).toEqual([]);
      expect(failing(plan, value)).toEqual([]);
      expect(plan.column("costLines", "falls")).toEqual(["Price", "Buying", "Running per year", "End of life"]);
      expect(plan.column("offers", "price").slice(0, 2)).toEqual([100_000, 80_000]);
      expect(plan.column("impactLines", "effect")).toEqual([19_200, 3600]);
      expect(plan.column("impactLines", "counted")).toEqual([9600, 1800]);
    } finally {
      plan.dispose();
    }
  });

  test("from one list alone; what is incomplete says so, and without a confidence benefits count in full", async () => {
    const withoutConfidence = await built(value, { benefits: benefits("").map((row) => row.slice(0, -1)) });
    try {
      expect(withoutConfidence.errors()).toEqual([]);
      expect(failing(withoutConfidence, value)).toEqual(["linesComplete"]);
      expect(withoutConfidence.value("benefitsFull")).toBe(22_800);
    } finally {
      withoutConfidence.dispose();
    }
    const chinese = await built(
      value,
      {
        costs: [
          ["成本项目", "类型", "我方方案"],
          ["设备", "价格", 100],
          ["杂项", "其他", 5],
        ],
      },
      { language: "zh" },
    );
    try {
      expect(chinese.errors()).toEqual([]);
      expect(failing(chinese, value)).toEqual(expect.arrayContaining(["costLinesDue"]));
    } finally {
      chinese.dispose();
    }
  });
});
