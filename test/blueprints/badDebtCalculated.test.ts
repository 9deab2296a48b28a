import { badDebt } from "../../src/blueprints/badDebt/badDebt";
import type { BuildChoices, RowsChoice } from "../../src/blueprints/choices";
import { inputsOf } from "../../src/blueprints/inputsOf";
import { layOut } from "../../src/blueprints/layOut";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { inputValue } from "./plannedRows";
import { someChoices } from "./someChoices";

jest.setTimeout(120_000);

const empty: RowsChoice = { kind: "empty" };
const checks = [
  "profitAddsUp",
  "makeupEarnsBack",
  "tableEarnsBack",
  "cornerIsCall",
  "sensitivityAgrees",
  "sharesAreShares",
  "contributionIsMore",
  "collectedIsInvoiced",
  "breakEvenIsNought",
  "discountsEndFirst",
] as const;

const built = (changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> =>
  CalculatedPlan.of(layOut(badDebt, someChoices(changes)));

const checksOf = (model: CalculatedPlan): Plain[] => checks.map((id) => model.value(id));
const column = (model: CalculatedPlan, id: string): Plain[] => model.block(id).map(([cell]) => cell!);
const numbers = (cells: readonly Plain[]): number[] => cells.map(Number);
const close = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 6) as unknown);
const closeGrid = (rows: readonly (readonly number[])[]): unknown[][] => rows.map(close);

/** Another order of adding is no change. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(11)) : value;

/** Every block and every calculated column, by id. */
function figures(model: CalculatedPlan): Map<string, string> {
  const blocks = model.plan.sheets.flatMap((sheet) => sheet.blocks.map(({ id }) => id));
  const columns = ["yearlyCost", "effectiveCost", "borrowing", "verdict"];
  return new Map([
    ...blocks.map((id) => [id, JSON.stringify(model.block(id), rounded)] as const),
    ...columns.map((id) => [`terms.${id}`, JSON.stringify(model.column("discountTerms", id), rounded)] as const),
  ]);
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([id, value]) => before.get(id) !== value).map(([id]) => id);
}

interface Year {
  readonly yearSales: number;
  readonly netMargin: number;
  readonly badDebtRate: number;
  readonly collectionDays: number;
  readonly borrowingRate: number;
  readonly yearDays: number;
}

const carrying = (year: Year, days: number): number => (year.yearSales * days * year.borrowingRate) / year.yearDays;
const left = (year: Year, rate: number, days: number): number =>
  year.yearSales * year.netMargin - year.yearSales * rate - carrying(year, days);

describe.each(["en", "zh"] as const)("the bad-debt model in %s", (language) => {
  let model: CalculatedPlan;
  const given = (id: string): number => Number(inputValue(model.plan, id));
  const year = (): Year => ({
    yearSales: given("yearSales"),
    netMargin: given("netMargin"),
    badDebtRate: given("badDebtRate"),
    collectionDays: given("collectionDays"),
    borrowingRate: given("borrowingRate"),
    yearDays: given("yearDays"),
  });

  beforeAll(async () => {
    model = await built({ language });
  });
  afterAll(() => model.dispose());

  test("has no error, and every check is well", () => {
    expect(model.errors()).toEqual([]);
    expect(new Set(checksOf(model))).toEqual(new Set([language === "en" ? "OK" : "正常"]));
  });

  test("tells the profit with and without, and what makes up for the loss", () => {
    const { yearSales, netMargin, badDebtRate, collectionDays } = year();
    const before = yearSales * netMargin;
    const waiting = carrying(year(), collectionDays);
    const badYearRate = given("badYearRate");
    const after = before - yearSales * badDebtRate - waiting;
    expect(column(model, "statement.prompt")).toEqual(close([before, 0, 0, before]));
    expect(column(model, "statement.asIs")).toEqual(close([before, yearSales * badDebtRate, waiting, after]));
    expect(column(model, "statement.badYear")).toEqual(
      close([before, yearSales * badYearRate, waiting, left(year(), badYearRate, collectionDays)]),
    );
    const contribution = given("contributionMargin");
    const expected: Readonly<Record<string, number>> = {
      profitAfter: after,
      shareLeft: after / before,
      newSalesForBadDebt: (yearSales * badDebtRate) / netMargin,
      newSalesForBoth: (before - after) / netMargin,
      newSalesAtContribution: (before - after) / contribution,
      rateLimit: netMargin - waiting / yearSales,
      dsoLimit: ((netMargin - badDebtRate) * year().yearDays) / year().borrowingRate,
      marginNow: netMargin,
      newSalesPerOne: 1 / netMargin,
      dsoNow: collectionDays,
      profitNow: after,
    };
    for (const [id, value] of Object.entries(expected))
      expect([id, model.value(id)]).toEqual([id, expect.closeTo(value, 5)]);
    // At its limits the model earns nothing.
    expect(left(year(), expected.rateLimit!, collectionDays)).toBeCloseTo(0, 4);
    expect(left(year(), badDebtRate, expected.dsoLimit!)).toBeCloseTo(0, 4);
  });

  test("fills every table from its two sides", () => {
    const sides = (id: string) => ({
      down: numbers(column(model, `${id}.rows`)),
      across: numbers(model.block(`${id}.columns`)[0]!),
    });
    const table = (id: string, of: (row: number, column: number) => number): void => {
      const { down, across } = sides(id);
      expect(model.block(`${id}.body`)).toEqual(closeGrid(down.map((row) => across.map((one) => of(row, one)))));
    };
    expect(sides("makeup")).toEqual({
      down: [500, 600, 700, 750, 800, 900, 1_000, 1_500, 2_500],
      across: [0.02, 0.03, 0.04, 0.05, 0.06],
    });
    table("makeup", (loss, margin) => loss / margin);
    table("delay", (margin, rate) => (margin / rate) * 12);
    table("late", (days, margin) => margin - (year().borrowingRate * days) / year().yearDays);
    table("sensitivity", (days, rate) => left(year(), rate, days));
    table("sensitivityShare", (days, rate) => left(year(), rate, days) / (year().yearSales * year().netMargin));
  });

  test("shows exactly what the handout printed wrongly", () => {
    const [[, at500], [, at600, , , at600of6]] = model.block("makeup.body") as [number[], number[]];
    expect([at500, at600, at600of6]).toEqual(close([16_666 + 2 / 3, 20_000, 10_000]));
    const texts = model.plan.sheets.flatMap(({ values }) => values.flatMap(({ cells }) => cells.flat().map(String)));
    for (const printed of ["16,666", "19,999", "9,999"])
      expect(texts.filter((text) => text.includes(` ${printed}`)).length).toBeGreaterThan(0);
  });

  test("draws its curves from the same figures", () => {
    expect(column(model, "makeupCurve.sales")).toEqual(
      close(numbers(column(model, "makeupCurve.margin")).map((margin) => 1 / margin)),
    );
    const days = numbers(column(model, "dsoCurve.days"));
    const rates = { noLoss: 0, asIs: year().badDebtRate, badYear: given("badYearRate") };
    for (const [id, rate] of Object.entries(rates))
      expect(column(model, `dsoCurve.${id}`)).toEqual(close(days.map((one) => left(year(), rate, one))));
    const points = model.plan.sheets[0]!.charts.map(({ series }) => series.at(-1)!);
    expect(points.map(({ type, categories, values }) => [type, categories, values])).toEqual([
      ["XYScatter", { block: "marginNow" }, { block: "newSalesPerOne" }],
      ["XYScatter", { block: "dsoNow" }, { block: "profitNow" }],
    ]);
  });

  test("the training's sale has not earned anything yet", () => {
    expect(["saleCost", "saleProfit", "saleCashLessCost", "saleBreakEven", "saleToBreakEven"].map(valueOf)).toEqual(
      close([450_000, 50_000, -50_000, 0.9, 50_000]),
    );
    expect(["saleSalesToZero", "saleSalesForOpen"].map(valueOf)).toEqual(close([500_000, 1_000_000]));
    expect(model.value("saleEarned")).toBe(language === "en" ? "Not yet" : "还没有");
    expect(column(model, "saleSteps.amount")).toEqual(close([450_000, 400_000, 500_000]));
  });

  test("an order is worth its chance of payment, discounted, less its cost", () => {
    const presentValue = given("orderPrice") / (1 + given("borrowingRate")) ** (given("paymentDays") / 365);
    const worth = (chance: number): number => chance * presentValue - given("orderCost");
    expect(model.value("orderNpv")).toBeCloseTo(worth(given("paymentChance")), 6);
    expect(model.value("orderPresentValue")).toBeCloseTo(presentValue, 6);
    expect(model.value("breakEvenChance")).toBeCloseTo(given("orderCost") / presentValue, 9);
    expect(model.value("chanceMargin")).toBeCloseTo(given("paymentChance") - given("orderCost") / presentValue, 9);
    expect(model.value("orderDecision")).toBe(language === "en" ? "Sell on credit" : "可以赊销");
    expect(column(model, "orderCurve.npv")).toEqual(close(numbers(column(model, "orderCurve.chance")).map(worth)));
  });

  test("a discount's yearly cost stands against the borrowing rate", () => {
    const [discount, discountDays, netDays] = ["discount", "discountDays", "netDays"].map((id) =>
      numbers(model.column("discountTerms", id)),
    ) as [number[], number[], number[]];
    const periods = netDays.map((days, row) => year().yearDays / (days - discountDays[row]!));
    const simple = discount.map((share, row) => (share / (1 - share)) * periods[row]!);
    expect(model.column("discountTerms", "yearlyCost")).toEqual(close(simple));
    expect(model.column("discountTerms", "effectiveCost")).toEqual(
      close(discount.map((share, row) => (1 - share) ** -periods[row]! - 1)),
    );
    const [dearer, cheaper] =
      language === "en" ? ["Dearer than borrowing", "Not dearer than borrowing"] : ["比借款贵", "不比借款贵"];
    const verdicts = model.column("discountTerms", "verdict");
    expect(verdicts).toEqual(simple.map((cost) => (cost > year().borrowingRate ? dearer : cheaper)));
    expect(new Set(verdicts).size).toBe(2);
  });

  const valueOf = (id: string): Plain => model.value(id);
});

describe.each(["en", "zh"] as const)("an empty model in %s", (language) => {
  let model: CalculatedPlan;
  beforeAll(async () => {
    model = await built({ language, rows: empty });
  });
  afterAll(() => model.dispose());

  test("has no error, no figure of a company that is not there, and cries no wolf", () => {
    expect(model.errors()).toEqual([]);
    expect(new Set(checksOf(model))).toEqual(new Set([language === "en" ? "OK" : "正常"]));
    for (const id of ["profitAfter", "shareLeft", "newSalesForBadDebt", "saleEarned", "orderDecision", "dsoLimit"])
      expect([id, model.value(id)]).toEqual([id, ""]);
    expect(model.block("sensitivity.body").flat().filter(Boolean)).toEqual([]);
  });

  test("the tables that need no company are there, and the rest comes as soon as it is typed", async () => {
    expect(model.value("makeup.body")).toBe(25_000);
    expect(model.value("delay.body")).toBe(4);
    const typed = { yearSales: 1_000_000, netMargin: 0.05, badDebtRate: 0.01, collectionDays: 60, borrowingRate: 0.08 };
    for (const [id, value] of Object.entries(typed)) await model.setInput(id, value);
    expect(model.value("profitAfter")).toBeCloseTo(26_849.315068, 5);
    expect(model.value("newSalesForBoth")).toBeCloseTo(463_013.69863, 4);
    expect(model.errors()).toEqual([]);
    expect(new Set(checksOf(model)).size).toBe(1);
  });
});

const yearly = ["profitAfter", "shareLeft", "rateLimit", "dsoLimit", "profitNow"];
const makeups = ["newSalesForBadDebt", "newSalesForBoth", "newSalesAtContribution"];
const eaten = ["newSalesForBoth", "newSalesAtContribution"];
const statement = ["statement.prompt", "statement.asIs", "statement.badYear"];
const lines = ["dsoCurve.noLoss", "dsoCurve.asIs", "dsoCurve.badYear"];
const grids = ["sensitivity.body", "sensitivityShare.body"];
const order = ["orderNpv", "orderPresentValue", "breakEvenChance", "chanceMargin", "orderCurve.npv"];

/** What follows an input; nothing else may move. */
const followers: Readonly<Record<string, { readonly value: number; readonly blocks: readonly string[] }>> = {
  yearSales: {
    value: 24_000_000,
    blocks: ["profitAfter", "profitNow", ...makeups, ...statement, ...lines, "sensitivity.body"],
  },
  netMargin: {
    value: 0.08,
    blocks: [
      ...yearly,
      "newSalesForBadDebt",
      "newSalesForBoth",
      "marginNow",
      "newSalesPerOne",
      ...statement,
      ...lines,
      ...grids,
    ],
  },
  contributionMargin: { value: 0.3, blocks: ["newSalesAtContribution"] },
  badDebtRate: {
    value: 0.02,
    blocks: ["profitAfter", "shareLeft", "dsoLimit", "profitNow", ...makeups, "statement.asIs", "dsoCurve.asIs"],
  },
  badYearRate: { value: 0.06, blocks: ["statement.badYear", "dsoCurve.badYear"] },
  collectionDays: {
    value: 40,
    blocks: ["profitAfter", "shareLeft", "rateLimit", "dsoNow", "profitNow", ...eaten].concat([
      "statement.asIs",
      "statement.badYear",
    ]),
  },
  borrowingRate: {
    value: 0.12,
    blocks: [
      ...yearly,
      ...eaten,
      "statement.asIs",
      "statement.badYear",
      ...lines,
      ...grids,
      "late.body",
      ...order,
    ].concat(["terms.borrowing", "terms.verdict"]),
  },
  yearDays: {
    value: 360,
    blocks: [...yearly, ...eaten, "statement.asIs", "statement.badYear", ...lines, ...grids, "late.body"].concat([
      "terms.yearlyCost",
      "terms.effectiveCost",
    ]),
  },
  saleInvoice: {
    value: 420_000,
    blocks: ["saleEarned", "saleCost", "saleProfit", "saleCashLessCost", "saleToBreakEven"].concat([
      "saleSalesToZero",
      "saleSalesForOpen",
      "saleSteps.amount",
    ]),
  },
  saleGrossMargin: {
    value: 0.25,
    blocks: ["saleEarned", "saleCost", "saleProfit", "saleCashLessCost", "saleBreakEven", "saleToBreakEven"].concat([
      "saleSalesToZero",
      "saleSalesForOpen",
      "saleSteps.amount",
    ]),
  },
  saleCollected: {
    value: 450_000,
    blocks: ["saleEarned", "saleCashLessCost", "saleToBreakEven", "saleSalesToZero", "saleSalesForOpen"].concat([
      "saleSteps.amount",
    ]),
  },
  orderPrice: { value: 150_000, blocks: order },
  orderCost: {
    value: 118_000,
    blocks: ["orderNpv", "breakEvenChance", "chanceMargin", "orderCurve.npv", "orderDecision"],
  },
  paymentChance: { value: 0.5, blocks: ["orderNpv", "chanceMargin", "chanceNow", "orderDecision"] },
  paymentDays: { value: 90, blocks: order },
  laterProfit: { value: 2_000, blocks: ["orderNpv", "breakEvenChance", "chanceMargin", "orderCurve.npv"] },
};

describe("a change", () => {
  let model: CalculatedPlan;
  let before: Map<string, string>;
  beforeAll(async () => {
    model = await built({ currency: "EUR" });
    before = figures(model);
  });
  afterAll(() => model.dispose());
  const ok = checks.map(() => "OK");

  test("every input is looked at here", () => {
    expect(Object.keys(followers)).toEqual(inputsOf(badDebt).map(({ id }) => id));
  });

  test.each(Object.entries(followers))("of %s moves what depends on it, and nothing else", async (id, follower) => {
    const { value, blocks } = follower;
    await model.setInput(id, value);
    const [after, errors, states] = [figures(model), model.errors(), checksOf(model)];
    await model.setInput(id, inputValue(model.plan, id));
    expect(changed(before, after).sort()).toEqual([...blocks].sort());
    expect([errors, states]).toEqual([[], ok]);
    expect(changed(before, figures(model))).toEqual([]);
  });

  test("on one side of a table moves its row, and a blank there leaves its row blank", async () => {
    await model.setBlockCell("makeup.rows", 1, 660);
    expect(model.block("makeup.body")[1]).toEqual(close([33_000, 22_000, 16_500, 13_200, 11_000]));
    await model.setBlockCell("makeup.rows", 1, "");
    await model.setBlockCell("late.columns", 0, "");
    expect(model.block("makeup.body")[1]).toEqual(["", "", "", "", ""]);
    expect(model.block("late.body").map(([first]) => first)).toEqual(["", "", "", "", "", "", ""]);
    expect(model.errors()).toEqual([]);
    expect(checksOf(model)).toEqual(ok);
    await model.setBlockCell("makeup.rows", 1, 600);
    await model.setBlockCell("late.columns", 0, 0.02);
    expect(figures(model)).toEqual(before);
  });

  test("a margin or a rate of nought leaves blanks, not errors", async () => {
    for (const id of ["netMargin", "saleGrossMargin", "borrowingRate"]) await model.setInput(id, 0);
    await model.setInput("badDebtRate", 0);
    expect(model.errors()).toEqual([]);
    expect(checksOf(model)).toEqual(ok);
    expect(["shareLeft", "newSalesForBadDebt", "newSalesPerOne", "dsoLimit"].map((id) => model.value(id))).toEqual(
      new Array(4).fill(""),
    );
    for (const id of ["netMargin", "saleGrossMargin", "borrowingRate", "badDebtRate"])
      await model.setInput(id, inputValue(model.plan, id));
    expect(figures(model)).toEqual(before);
  });

  test.each([
    ["sharesAreShares", "badDebtRate", 1.2],
    ["contributionIsMore", "contributionMargin", 0.04],
    ["collectedIsInvoiced", "saleCollected", 510_000],
  ] as const)("the check %s fails for %s of %d", async (check, id, value) => {
    await model.setInput(id, value);
    expect(model.value(check)).toBe("CHECK");
    await model.setInput(id, inputValue(model.plan, id));
    expect(checksOf(model)).toEqual(ok);
  });

  test("a discount that ends after the net payment is found, and terms that are not whole yet are not", async () => {
    await model.setCell("discountTerms", "netDays", 0, 10);
    expect(model.value("discountsEndFirst")).toBe("CHECK");
    expect(model.column("discountTerms", "verdict")[0]).toBe("");
    await model.setCell("discountTerms", "netDays", 0, "");
    expect(checksOf(model)).toEqual(ok);
    await model.setCell("discountTerms", "netDays", 0, 30);
    expect(figures(model)).toEqual(before);
  });
});

test("a formula that somebody types over is found by the check of it, and by no other", async () => {
  const model = await built();
  const failing = (): string[] => checks.filter((id) => model.value(id) === "CHECK");
  try {
    const found: string[] = [];
    for (const [block, row, value, ...more] of [
      ["breakEvenChance", 0, 0.5, "breakEvenIsNought"],
      ["newSalesForBadDebt", 0, 5, "makeupEarnsBack"],
      ["sensitivity.body", 0, 5, "sensitivityAgrees"],
      ["makeup.body", 0, 5, "tableEarnsBack", "cornerIsCall"],
      ["statement.asIs", 2, 5, "profitAddsUp"],
    ] as const) {
      await model.setBlockCell(block, row, value);
      found.push(...more);
      expect(failing().sort()).toEqual([...found].sort());
    }
  } finally {
    model.dispose();
  }
});
