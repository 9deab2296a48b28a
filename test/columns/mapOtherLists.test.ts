import { noAnswers, type ListAnswers } from "../../src/columns/listAnswers";
import type { ListKind } from "../../src/columns/listKind";
import { mapList } from "../../src/columns/mapList";
import { recogniseTable } from "../../src/columns/recogniseTable";
import { readSourceTable } from "../../src/columns/sourceTable";
import { parseDay } from "../../src/workbookFile/daySerial";

function map(kind: ListKind, grid: readonly (readonly unknown[])[], answers: Partial<ListAnswers> = {}) {
  return mapList({ ...recogniseTable(kind, readSourceTable(grid), "list"), answers: { ...noAnswers, ...answers } });
}
const found = ({ problems }: ReturnType<typeof map>) =>
  problems.flatMap(({ kind, field, rows }) => (kind === "missingRecommended" ? [] : [[kind, field, rows]]));
const missing = ({ problems }: ReturnType<typeof map>) =>
  problems.flatMap(({ kind, field }) => (kind.startsWith("missing") ? [field] : []));

describe("customers to rate", () => {
  test("each kind of figure is read rightly, whichever way it is written", () => {
    const { columns } = map("ratedCustomers", [
      [
        ...[
          "Customer",
          "Monthly sales",
          "Payment terms",
          "Overdue share",
          "Net margin",
          "Equity ratio",
          "Current ratio",
        ],
        ...["Average days late", "Legal form", "Last review", "Scorecard"],
      ],
      ["Acme", "€12,500", "Net 30", "12%", "-3.5%", "38 %", "1.8x", "-4", "GmbH", "2025-05-31", "Full"],
      ["Beta", 8000, "月结60天", 0.4, 0.05, 0.125, 0.9, "15 days", "个体工商户", "2024年3月2日", "仅台账"],
    ]);
    expect(columns).toMatchObject({
      customer: ["Acme", "Beta"],
      monthlySales: [12_500, 8000],
      creditDays: [30, 60],
      overdueShare: [0.12, 0.4],
      netMargin: [-0.035, 0.05],
      equityRatio: [0.38, 0.125],
      currentRatio: [1.8, 0.9],
      daysLate: [-4, 15],
      legalForm: ["limited", "soleTrader"],
      lastReview: [parseDay("2025-05-31"), parseDay("2024-03-02")],
      scorecard: ["full", "ledger"],
    });
  });

  test("only the customer is required; what else is worth having is named", () => {
    const mapped = map("ratedCustomers", [["Customer"], ["Acme"], ["Beta"]]);
    expect(mapped.isBlocked).toBe(false);
    expect(missing(mapped)).toEqual(["monthlySales", "creditDays", "exposure", "daysLate"]);
    expect(map("ratedCustomers", [["Balance"], [5], [6]]).isBlocked).toBe(true);
  });

  test("monthly sales come from yearly ones, and one that is given stands", () => {
    const mapped = map("ratedCustomers", [
      ["Customer", "Annual sales", "Monthly sales"],
      ["Acme", 120_000, ""],
      ["Beta", 60_000, 7000],
      ["Core", "", ""],
    ]);
    expect(mapped.columns.monthlySales).toEqual([10_000, 7000, null]);
    const yearlyOnly = map("ratedCustomers", [
      ["Customer", "Annual sales"],
      ["Acme", 1000],
      ["Beta", 6],
    ]);
    expect(yearlyOnly.columns.monthlySales).toEqual([83.3333333333333, 0.5]);
    expect(missing(yearlyOnly)).not.toContain("monthlySales");
  });

  test("duplicates, blank names, totals, notes, noughts and unknown words are named with their rows", () => {
    const mapped = map("ratedCustomers", [
      ["Customer", "Exposure", "Credit limit", "Average days late", "Legal form"],
      ["Acme", 100, 500, 5, "GmbH"],
      ["Beta", 50, 0, "some", "Club"],
      ["Acme", 7, 20, 9, "GmbH"],
      ["ACME ", 7, 20, 9, "GmbH"],
      ["", 9, 30, 4, "LLC"],
      ["Core", 30, 90, "", ""],
      ["Total", 203, "", "", ""],
      ["Source: ledger", "", "", "", ""],
    ]);
    expect(mapped.columns.customer).toEqual(["Acme", "Beta", "Acme", "Acme", null, "Core"]);
    expect(mapped.isBlocked).toBe(false);
    expect(found(mapped)).toEqual([
      ["totalRow", undefined, [8]],
      ["noteRow", undefined, [9]],
      ["duplicateId", "customer", [4]],
      ["hiddenDuplicate", "customer", [5]],
      ["blankName", "customer", [6]],
      ["unreadableNumber", "daysLate", [3]],
      ["unknownWord", "legalForm", [3]],
      ["noFactors", undefined, [3, 7]],
      ["noCredit", "ownLimit", [3]],
    ]);
  });

  test("the last customers may be known by name alone; a note below the list is none of them", () => {
    const mapped = map("ratedCustomers", [
      ["Customer", "Exposure", "Credit limit"],
      ["Acme", 100, 500],
      ["Beta", 50, 80],
      ["Core", "", ""],
      ["Dora Co., Ltd.", "", ""],
      ["* without the branches abroad", "", ""],
      ["数据来源：财务部", "", ""],
    ]);
    expect(mapped.columns.customer).toEqual(["Acme", "Beta", "Core", "Dora Co., Ltd."]);
    expect(found(mapped)).toContainEqual(["noteRow", undefined, [6, 7]]);
  });

  test("figures that cannot be meant are blank and named: a formula would answer them with an error", () => {
    const mapped = map("ratedCustomers", [
      ["Customer", "Monthly sales", "Credit days", "Years as customer", "Overdue share", "Average days late"],
      ["Acme", -5, 900, -1, 0.2, 3],
      ["Beta", 100, 30, 4, 1.5, 2],
    ]);
    expect(mapped.columns).toMatchObject({ monthlySales: [null, 100], creditDays: [null, 30] });
    expect(mapped.columns).toMatchObject({ yearsAsCustomer: [null, 4] });
    expect(found(mapped)).toEqual([
      ["outOfRange", "monthlySales", [2]],
      ["outOfRange", "creditDays", [2]],
      ["outOfRange", "yearsAsCustomer", [2]],
      // 0.2 beside 1.5: fractions or points?
      ["ambiguousShare", "overdueShare", [2, 3]],
    ]);
  });

  test("all amounts of a row are in its currency: several are never mixed, whichever column they stand in", () => {
    const grid = [
      ["Customer", "Monthly sales", "Exposure", "Net worth", "Currency"],
      ["Acme", 100, 50, 1000, "EUR"],
      ["Beta", 200, "", 2000, "EUR"],
      ["Core", "", 30, 3000, "USD"],
    ];
    const asked = map("ratedCustomers", grid);
    expect(asked.isBlocked).toBe(true);
    expect(asked.currencies).toEqual(["EUR", "USD"]);
    expect(found(asked).filter(([kind]) => kind === "mixedCurrency")).toEqual([["mixedCurrency", "monthlySales", [4]]]);
    const settled = map("ratedCustomers", grid, { exchange: { EUR: 1, USD: 0.5 } });
    expect(settled.isBlocked).toBe(false);
    expect(settled.columns).toMatchObject({ exposure: [50, null, 15], netWorth: [1000, 2000, 1500] });
    const without = map("ratedCustomers", grid, { exchange: { EUR: 1, USD: "leaveOut" } });
    expect(without.columns.customer).toEqual(["Acme", "Beta"]);
    const bySign = map("ratedCustomers", [
      ["Customer", "Exposure", "Net worth"],
      ["A", "€5", "$9"],
      ["B", "€6", ""],
    ]);
    expect(found(bySign)).toContainEqual(["mixedCurrency", "netWorth", [2]]);
  });

  test("2,000 customers", () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [`Customer ${row}`, row, row % 90, 30]);
    const mapped = map("ratedCustomers", [["Customer", "Exposure", "Average days late", "Credit days"], ...rows]);
    expect(mapped.rowCount).toBe(2000);
    expect(found(mapped)).toEqual([]);
  });
});

describe("key customers", () => {
  test("potential, sales and share complete each other, profit comes from the margin", () => {
    const mapped = map("keyCustomers", [
      ["Customer", "Potential", "Our sales", "Share of wallet", "Gross profit", "Gross margin"],
      ["Acme", "", 300, "25%", "", "20%"],
      ["Beta", 1000, "", "30%", "", "10%"],
      ["Core", 500, 100, "50%", 7, "99%"],
      ["Dora", "", 100, "0%", "", ""],
      ["Edda", "", "", "10%", "", "5%"],
    ]);
    expect(mapped.columns).toMatchObject({
      potential: [1200, 1000, 500, null, null],
      ourSales: [300, 300, 100, 100, null],
      grossProfit: [60, 30, 7, null, null],
    });
  });

  test("a potential that is reckoned is not named as missing", () => {
    const grid = [
      ["Customer", "Our sales", "Our share"],
      ["Acme", 300, 0.3],
      ["Beta", 100, 0.5],
    ];
    expect(missing(map("keyCustomers", grid))).toEqual([]);
    expect(
      missing(
        map("keyCustomers", [
          ["Customer", "Our sales"],
          ["Acme", 300],
          ["Beta", 9],
        ]),
      ),
    ).toEqual(["potential"]);
  });

  test("duplicates and totals are named, percentages read, visits counted", () => {
    const mapped = map("keyCustomers", [
      ["客户", "年采购潜力(万)", "我方销售额(万)", "可能性", "拜访次数"],
      ["甲", 240, 36, 45, "6次"],
      ["乙", 125, 70, 85, 16],
      ["甲", 10, 3, 5, 1],
      ["合计", 375, 109, "", ""],
    ]);
    expect(mapped.columns).toMatchObject({
      potential: [2_400_000, 1_250_000, 100_000],
      probability: [0.45, 0.85, 0.05],
      visits: [6, 16, 1],
    });
    expect(found(mapped)).toEqual([
      ["totalRow", undefined, [5]],
      ["duplicateId", "customer", [4]],
    ]);
  });
});

describe("people", () => {
  test("words for what they are, in both languages", () => {
    const { columns } = map("people", [
      ["Name", "Level", "Department", "Buying role", "Attitude", "Relationship"],
      ["Ann", "Director", "Procurement", "Budget holder", "Neutral", "Strong"],
      ["王工", "管理层", "技术部", "技术把关者", "支持", "认识"],
    ]);
    expect(columns).toMatchObject({
      level: ["decision", "management"],
      function: ["commercial", "technical"],
      role: ["decisionMaker", "gatekeeper"],
      stance: ["doubter", "supporter"],
      relation: ["trusting", "acquainted"],
    });
  });

  test("people of several customers: those of the one named most often, and the others are said", () => {
    const mapped = map("people", [
      ["Name", "Account Name", "Job title"],
      ["Ann", "Beta", "Buyer"],
      ["Bo", "Acme", "Engineer"],
      ["Cy", "acme", "Head"],
      ["Di", "", "Clerk"],
    ]);
    expect(mapped.columns.person).toEqual(["Bo", "Cy", "Di"]);
    expect(mapped.isBlocked).toBe(false);
    const other = mapped.problems.find(({ kind }) => kind === "otherCustomers");
    expect(other?.rows).toEqual([2]);
    expect(other?.sentence.en).toBe(
      "Row 2: left out, because a plan is for one customer, and that is “Acme”, which is named most often. For another customer, keep only its rows in your list.",
    );
  });
});

describe("costs and benefits", () => {
  test("the words of earlier workbooks are still read, and those of today", () => {
    const people = map("people", [
      ["Name", "Function"],
      ["Ann", "Purchasing, finance"],
      ["Bo", "Purchasing and finance"],
    ]);
    expect(people.columns).toMatchObject({ function: ["commercial", "commercial"] });
    const costs = map("costs", [
      ["Cost item", "Falls due", "Our offer", "Competitor"],
      ["Energy", "Running, a year", 5, 9],
      ["Oil", "Running per year", 2, 3],
      ["Service", "Support, a year", 7, 8],
      ["Parts", "Support per year", 1, 1],
    ]);
    expect(costs.columns).toMatchObject({ falls: ["running", "running", "support", "support"] });
  });

  test("when a cost falls due, by its words; a total line is no cost", () => {
    const mapped = map("costs", [
      ["Cost item", "Type", "Our offer", "Competitor"],
      ["Machine", "Purchase price", 1000, 900],
      ["Fitting", "One-off", 50, 60],
      ["Energy", "每年", 5, 9],
      ["Service", "Maintenance", 7, 8],
      ["Scrap value", "Residual value", -20, 0],
      ["Paint", "Whenever", 1, 1],
      ["Oil", "", 2, 2],
      ["Total", "", 1045, 980],
    ]);
    expect(mapped.columns).toMatchObject({
      falls: ["price", "buying", "running", "support", "endOfLife", null, null],
      ours: [1000, 50, 5, 7, -20, 1, 2],
    });
    expect(found(mapped)).toEqual([
      ["totalRow", undefined, [9]],
      ["unknownWord", "falls", [7]],
      ["blankName", "falls", [8]],
    ]);
  });

  test("benefits: numbers, money, confidence and whose word it is", () => {
    const mapped = map("benefits", [
      ["Benefit", "Category", "Before", "After", "Value per unit", "Times a year", "Confidence", "Data source"],
      ["Overtime", "Labour", "14 hours", 6, "€46.50", 48, "75%", "Customer"],
      ["Scrap", "Materials", 120, 90, 4.5, "", "60%", "Trial"],
    ]);
    expect(mapped.columns).toMatchObject({
      factor: ["people", "inventory"],
      before: [14, 120],
      after: [6, 90],
      unitValue: [46.5, 4.5],
      timesYearly: [48, null],
      confidence: [0.75, 0.6],
      whose: ["customer", "measured"],
    });
  });
});
