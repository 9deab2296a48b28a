import type { BuildChoices } from "../../src/blueprints/choices";
import { credit } from "../../src/blueprints/credit/credit";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { expectedCredit } from "./expectedCredit";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices, today } from "./someChoices";

jest.setTimeout(60_000);

const calculated = (changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> =>
  CalculatedPlan.of(layOut(credit, someChoices(changes)));

const checks = ["fullWeightsWhole", "ledgerWeightsWhole", "bandsAscend", "factorsKnown", "gradesComplete"].concat(
  ["customersGraded", "customersOnce", "figuresAreNumbers", "gradesAddUp", "limitsCapped"],
  ["explanationAgrees", "altmanBalances", "altmanPublished"],
);
const failing = (built: CalculatedPlan): string[] => {
  const ok = built.plan.language === "en" ? "OK" : "正常";
  return checks.filter((id) => built.value(id) !== ok);
};

const near = (expected: PlannedValue | undefined): Plain =>
  typeof expected === "number" ? (expect.closeTo(expected, 6) as Plain) : (expected ?? "");

function expectCredit(built: CalculatedPlan, changed: Readonly<Record<string, PlannedValue>> = {}): void {
  const { customers, results, byGrade, largest, attention } = expectedCredit(built.plan, changed);
  const besideTable = {
    scores: "score",
    calculatedLimits: "calculated",
    limitSetBy: "setBy",
    grantedTerms: "terms",
  } as const;
  for (const [id, figure] of Object.entries(besideTable))
    expect([id, built.block(id).flat()]).toEqual([id, customers.map((one) => near(one[figure as "score"]))]);
  for (const id of ["grade", "limit", "headroom", "attention"] as const)
    expect([id, built.column("ratedCustomers", id)]).toEqual([id, customers.map((one) => near(one[id]))]);
  for (const [id, figure] of Object.entries(results)) expect([id, built.value(id)]).toEqual([id, near(figure)]);
  ["grade", "customers", "exposure", "limits"].forEach((id, index) =>
    expect(built.block(`byGrade.${id}`).flat().slice(0, byGrade.length)).toEqual(
      byGrade.map((row) => near(row[index])),
    ),
  );
  expect(built.block("byGrade.customers").flat().at(-1)).toBe(results.customerCount);
  for (const [id, list, figure] of [
    ["largest.customer", largest, "name"],
    ["largest.exposure", largest, "exposure"],
    ["largest.limit", largest, "limit"],
    ["attentionList.customer", attention, "name"],
    ["attentionList.owner", attention, "owner"],
    ["attentionList.headroom", attention, "headroom"],
    ["attentionList.reason", attention, "attention"],
  ] as const)
    expect([id, built.block(id).flat().slice(0, list.length)]).toEqual([id, list.map((one) => near(one[figure]))]);
}

describe.each([
  ["in English", {}],
  ["in Chinese, in yuan", { language: "zh", currency: "CNY" }],
] satisfies [string, Partial<BuildChoices>][])("the sample %s", (_, choices) => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated(choices);
  });
  afterAll(() => built.dispose());

  test("calculates without error, and its checks are OK", () => {
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
  });

  test("equals an independent calculation", () => expectCredit(built));

  test("has every grade, and every reason for attention that a complete file can have", () => {
    const { customers, byGrade } = expectedCredit(built.plan);
    expect(byGrade.map(([, count]) => count).every((count) => Number(count) > 0)).toBe(true);
    expect(new Set(customers.map(({ attention }) => attention)).size).toBe(6);
    expect(new Set(customers.map(({ owner }) => owner)).size).toBeGreaterThan(3);
  });

  test("explains the score of whoever is chosen, whichever scorecard counts and whatever is missing", async () => {
    const rows = plannedRows(built.plan, "ratedCustomers");
    const { customers } = expectedCredit(built.plan);
    const missing = rows.findIndex((row) => row.netMargin === "" && row.yearsInBusiness !== "");
    const ledgerOnly = rows.findIndex(({ yearsInBusiness }) => yearsInBusiness === "");
    for (const [index, count] of [
      [missing, 9],
      [ledgerOnly, 4],
    ] as const) {
      await built.setInput("ratedCustomer", rows[index]!.customer!);
      const explained = built.block("explanation");
      const factors = explained.slice(0, count);
      expect(explained[count]).toEqual([
        built.plan.language === "en" ? "Score" : "信用评分",
        "",
        "",
        "",
        expect.any(Number),
      ]);
      const sum = (column: number) => factors.reduce((total, row) => total + Number(row[column]), 0);
      expect([sum(3), sum(4)]).toEqual([near(1), near(customers[index]!.score)]);
      expect([built.value("explainedScore"), built.value("explainedGrade")]).toEqual([
        near(customers[index]!.score),
        customers[index]!.grade,
      ]);
      if (index === missing) expect(factors.at(-1)!.slice(1)).toEqual(["", "", 0, 0]);
    }
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    await built.setInput("ratedCustomer", rows[0]!.customer!);
  });
});

test("the sample without the add-in shows the same figures", async () => {
  const built = await calculated({ formulaMode: "native" });
  try {
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    expectCredit(built);
    expect(built.block("explanation").at(-1)).toEqual(["Score", "", "", "", 82]);
  } finally {
    built.dispose();
  }
});

test.each(["en", "zh"] as const)("an empty workbook calculates and no check cries wolf (%s)", async (language) => {
  const built = await calculated({ language, rows: { kind: "empty" } });
  try {
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    expect(
      ["exposureTotal", "limitUse", "customerCount", "explainedScore", "altmanScore"].map((id) => built.value(id)),
    ).toEqual([0, "–", 0, "–", "–"]);
    // The first customer is typed: a name and what the ledger knows.
    const typed = { customer: "A", scorecard: language === "en" ? "Ledger only" : "仅台账", monthlySales: 1000 };
    const known = { creditDays: 60, exposure: 900, yearsAsCustomer: 5, daysLate: 0, overdueShare: 0, worstDaysLate: 0 };
    for (const [id, value] of Object.entries({ ...typed, ...known, lastReview: today }))
      await built.setCell("ratedCustomers", id, 0, value);
    expect(built.column("ratedCustomers", "grade")).toEqual(["AAA"]);
    expect(built.column("ratedCustomers", "limit")).toEqual([3000]);
    expect(built.value("limitUse")).toBeCloseTo(0.3, 9);
    expect(failing(built)).toEqual([]);
  } finally {
    built.dispose();
  }
});

describe("a workbook in which things change", () => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated();
  });
  afterAll(() => built.dispose());

  const figures = ["exposureTotal", "limitTotal", "limitUse", "aboveLimits", "overLimitCount", "noCreditCount"].concat(
    ["requestsAbove", "attentionCount", "explainedScore", "explainedGrade", "explainedLimit"],
    ["altmanScore", "altmanZone"],
  );
  const read = (): Map<string, Plain> => new Map(figures.map((id) => [id, built.value(id)]));

  test("each input changes what it should, and nothing else", async () => {
    const limits = ["limitTotal", "limitUse"];
    const expected: Readonly<Record<string, readonly [PlannedValue, readonly string[]]>> = {
      asOf: [today + 300, ["attentionCount"]],
      netWorthShare: [0.05, [...limits, "aboveLimits", "overLimitCount", "requestsAbove", "explainedLimit"]],
      daysAMonth: [31, [...limits, "aboveLimits", "overLimitCount", "requestsAbove", "explainedLimit"]],
      nearLimit: [0.99, ["attentionCount"]],
      lateDaysAlert: [60, []],
      reviewDays: [500, ["attentionCount"]],
      ratedCustomer: ["Brightwater Paper", ["explainedScore", "explainedGrade", "explainedLimit"]],
      altmanCompany: ["Brightwater Paper", []],
      altmanModel: ["Z2", ["altmanScore", "altmanZone"]],
      altmanWorkingCapital: [-1_000_000, ["altmanScore"]],
      altmanRetained: [-1_000_000, ["altmanScore"]],
      altmanEbit: [-900_000, ["altmanScore"]],
      altmanBookEquity: [9_000_000, ["altmanScore"]],
      altmanMarketEquity: [9_000_000, []],
      altmanSales: [16_000_000, ["altmanScore", "altmanZone"]],
      altmanAssets: [20_000_000, ["altmanScore", "altmanZone"]],
      altmanLiabilities: [1_000_000, ["altmanScore"]],
    };
    expect(Object.keys(expected).sort()).toEqual(built.plan.names.map(({ id }) => id).sort());
    const before = read();
    for (const [id, [value, changes]] of Object.entries(expected)) {
      await built.setInput(id, value);
      const after = read();
      expect([id, figures.filter((figure) => after.get(figure) !== before.get(figure))]).toEqual([id, changes]);
      if (!id.startsWith("altman") && id !== "ratedCustomer") expectCredit(built, { [id]: value });
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  });

  test("a weight, a band, a grade or the scorecard of a customer changes the grades", async () => {
    const scores = () => built.block("scores").flat();
    const before = scores();
    await built.setCell("factors", "fullWeight", 0, 0.5);
    expect(built.value("fullWeightsWhole")).toBe("CHECK");
    // 82 of 100 %, and 90 for another 45 %.
    expect(scores()[0]).toBeCloseTo((82 + 0.45 * 90) / 1.45, 9);
    await built.setCell("factors", "fullWeight", 0, 0.05);

    const paysOn = plannedRows(built.plan, "fullScorecard").findIndex(
      ({ from, factor }) => from === 1 && factor === "Average days late",
    );
    await built.setCell("fullScorecard", "points", paysOn, 40);
    expect(scores()[0]).toBeCloseTo(82 - 0.25 * 40, 9);
    expect(built.column("ratedCustomers", "grade")[0]).toBe("A");
    expect(built.column("ratedCustomers", "limit")[0]).toBeCloseTo(85_000 * 2 * 0.8, 6);
    await built.setCell("fullScorecard", "points", paysOn, 80);
    expect(scores()).toEqual(before);

    await built.setCell("grades", "over", 0, 81.5);
    await built.setCell("grades", "limitFactor", 0, 2);
    await built.setCell("grades", "terms", 0, "90 days");
    expect(built.column("ratedCustomers", "grade")[0]).toBe("AAA");
    expect(built.column("ratedCustomers", "limit")[0]).toBe(240_000);
    expect([built.block("limitSetBy")[0]![0], built.block("grantedTerms")[0]![0]]).toEqual(["Net worth", "90 days"]);
    await built.setCell("grades", "terms", 0, "open account");
    await built.setCell("grades", "limitFactor", 0, 1.5);
    await built.setCell("grades", "over", 0, 90);

    await built.setCell("ratedCustomers", "scorecard", 0, "Ledger only");
    expect(scores()[0]).toBeCloseTo(0.15 * 90 + 0.45 * 80 + 0.25 * 80 + 0.15 * 80, 9);
    await built.setCell("ratedCustomers", "scorecard", 0, "Full");
    expectCredit(built);
  });

  test("a score on a bound stays in the lower grade", async () => {
    await built.setCell("grades", "over", 1, 82);
    expect(built.column("ratedCustomers", "grade")[0]).toBe("A");
    await built.setCell("grades", "over", 1, 81.99);
    expect(built.column("ratedCustomers", "grade")[0]).toBe("AA");
    await built.setCell("grades", "over", 1, 80);
  });

  test("the attention list names whoever is typed as the owner, and nobody where nobody is", async () => {
    const { owner, customer } = plannedRows(built.plan, "ratedCustomers")[0]!;
    const owners = () => built.block("attentionList.owner").flat();
    const place = built.block("attentionList.customer").flat().indexOf(customer!);
    await built.setCell("ratedCustomers", "owner", 0, "Nobody Else");
    expect(owners()[place]).toBe("Nobody Else");
    await built.setCell("ratedCustomers", "owner", 0, "");
    expect(owners()[place]).toBe("");
    await built.setCell("ratedCustomers", "owner", 0, owner!);
    expectCredit(built);
  });

  test("a limit set by hand comes before the calculated one, which stays in sight", async () => {
    await built.setCell("ratedCustomers", "ownLimit", 0, 0);
    expect(built.column("ratedCustomers", "limit")[0]).toBe(0);
    expect(built.column("ratedCustomers", "attention")[0]).toBe("Owes without credit");
    expect(built.block("calculatedLimits")[0]).toEqual([170_000]);
    expect(built.value("explainedSetBy")).toBe("Set by hand");
    await built.setCell("ratedCustomers", "ownLimit", 0, "");
  });

  test("Altman's models answer as published, by the table and by the function", async () => {
    // Ratios .1, .2, .13, .65, .95 of the worked example of model Z.
    const given = { altmanWorkingCapital: 100, altmanRetained: 200, altmanEbit: 130, altmanBookEquity: 390 };
    for (const [id, value] of Object.entries({
      ...given,
      ...{ altmanMarketEquity: 390, altmanSales: 950, altmanAssets: 1000, altmanLiabilities: 600, altmanModel: "Z" },
    }))
      await built.setInput(id, value);
    expect(built.value("altmanScore")).toBeCloseTo(2.169, 9);
    expect(built.value("altmanZone")).toBe("Grey");
    const withoutSales = 6.56 * 0.1 + 3.26 * 0.2 + 6.72 * 0.13 + 1.05 * 0.65;
    expect(built.column("altmanModels", "score")).toEqual(
      [2.169, 0.0717 + 0.1694 + 3.107 * 0.13 + 0.42 * 0.65 + 0.998 * 0.95, withoutSales, 3.25 + withoutSales].map(near),
    );
    for (const [row, model] of ["Z", "Z1", "Z2", "EM"].entries()) {
      await built.setInput("altmanModel", model);
      expect([model, built.value("altmanScore")]).toEqual([
        model,
        near(Number(built.column("altmanModels", "score")[row])),
      ]);
      expect(built.value("altmanZone")).toBe(built.column("altmanModels", "zone")[row]);
      expect(built.value("altmanPublished")).toBe("OK");
    }
    expect(built.value("altmanBalances")).toBe("CHECK");
    await built.setInput("altmanLiabilities", 610);
    expect(built.value("altmanBalances")).toBe("OK");
    await built.setCell("altmanModels", "x1", 3, 6.5);
    expect(built.value("altmanPublished")).toBe("CHECK");
    await built.setInput("altmanAssets", "");
    expect([built.value("altmanScore"), built.value("altmanZone")]).toEqual(["–", "–"]);
    expect(built.errors()).toEqual([]);
  });
});

describe("a mistake shows at its check", () => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated();
  });
  afterAll(() => built.dispose());

  test.each([
    ["ledgerWeightsWhole", "factors", "ledgerWeight", 0, 0.2],
    ["bandsAscend", "fullScorecard", "from", 1, 4],
    ["bandsAscend", "ledgerScorecard", "from", 1, 0],
    ["factorsKnown", "factors", "factor", 8, "Profit"],
    ["gradesComplete", "grades", "over", 6, 10],
    ["gradesComplete", "grades", "limitFactor", 2, ""],
    ["gradesComplete", "grades", "over", 1, 90],
    ["customersGraded", "ratedCustomers", "legalForm", 0, "Club"],
    ["customersOnce", "ratedCustomers", "customer", 1, "Halden Foods"],
    ["figuresAreNumbers", "ratedCustomers", "exposure", 2, "97k"],
    ["figuresAreNumbers", "ratedCustomers", "ownLimit", 2, "none"],
  ] as const)("%s: %s, %s", async (check, table, column, row, value) => {
    const original = plannedRows(built.plan, table)[row]![column]!;
    await built.setCell(table, column, row, value);
    if (check === "factorsKnown") await built.setCell("fullScorecard", "factor", 40, value);
    expect(failing(built)).toContain(check);
    await built.setCell(table, column, row, original);
    if (check === "factorsKnown") await built.setCell("fullScorecard", "factor", 40, "Net margin");
    expect(failing(built)).toEqual([]);
  });

  test("what is calculated, overtyped", async () => {
    for (const [check, table, column, row, value] of [
      ["limitsCapped", "ratedCustomers", "limit", 4, 99_000],
      ["gradesAddUp", "grades", "exposure", 0, 1],
      ["explanationAgrees", "ratedCustomers", "grade", 0, "A"],
    ] as const) {
      await built.setCell(table, column, row, value);
      expect(failing(built)).toContain(check);
    }
  });
});

test("a customer of whom too little is known has no grade, and the page says so", async () => {
  const built = await calculated();
  try {
    for (const id of ["daysLate", "overdueShare", "worstDaysLate", "equityRatio"])
      await built.setCell("ratedCustomers", id, 0, "");
    expect(built.column("ratedCustomers", "grade")[0]).toBe("");
    expect(built.column("ratedCustomers", "attention")[0]).toBe("No grade: too little data");
    expect(built.value("noLimitCount")).toBe(1);
    expect(failing(built)).toEqual(["customersGraded"]);
    expect(built.errors()).toEqual([]);
  } finally {
    built.dispose();
  }
});
