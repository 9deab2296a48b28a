import type { BuildChoices } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { value } from "../../src/blueprints/value/value";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { expectedValueCase } from "./expectedValueCase";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices } from "./someChoices";

jest.setTimeout(60_000);

const calculated = (changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> =>
  CalculatedPlan.of(layOut(value, someChoices(changes)));

const checks = ["costLinesAddUp", "kindsAddUp", "yearsAddUp", "impactAddsUp", "factorsAddUp", "linesComplete"].concat([
  "costLinesDue",
  "costLinesOnce",
  "nothingTwice",
  "weightsAddUp",
  "marksInRange",
  "packagesRise",
]);
const failing = (built: CalculatedPlan): string[] => {
  const ok = built.plan.language === "en" ? "OK" : "正常";
  return checks.filter((id) => built.value(id) !== ok);
};

const near = (expected: number): Plain => expect.closeTo(expected, 4) as Plain;

function expectValueCase(built: CalculatedPlan, changed: Readonly<Record<string, PlannedValue>> = {}): void {
  const expected = expectedValueCase(built.plan, changed);
  const { offers, lines, gains, balances } = expected;
  for (const part of ["price", "buying", "running", "support", "endOfLife", "total"] as const)
    expect([part, built.column("offers", part)]).toEqual([part, offers.map((offer) => near(offer[part]))]);
  expect(built.column("offers", "below")).toEqual(offers.map(({ price, total }) => near((total - price) / total)));
  expect(built.block("iceberg.hidden").flat()).toEqual(offers.map(({ price, total }) => near(price - total)));
  expect(built.column("impactLines", "effect")).toEqual(lines.map(({ effect }) => near(effect)));
  expect(built.column("impactLines", "counted")).toEqual(lines.map(({ counted }) => near(counted)));
  expect(built.value("benefitsFull")).toBeCloseTo(expected.full, 4);
  expect(built.value("confidence")).toBeCloseTo(expected.counted / expected.full, 9);
  for (const id of ["benefits", "netValue", "priceDifference", "costAdvantage", "equalPrice"] as const)
    expect([id, built.value(id)]).toEqual([id, near(expected[id])]);
  expect(built.block("years.gain").flat().slice(0, gains.length)).toEqual(gains.map(near));
  expect(built.block("years.balance").flat().slice(0, gains.length)).toEqual(balances.map(near));
  expect(built.block("years.netSoFar").flat()[gains.length - 1]).toEqual(near(expected.netValue));
  const byFactor = built.block("factors.effect").flat();
  built
    .block("factors.factor")
    .flat()
    .forEach((factor, row) => {
      const own = lines.filter((line) => line.factor === factor);
      expect(own.length).toBeGreaterThan(0);
      expect(byFactor[row]).toEqual(near(own.reduce((sum, { effect }) => sum + effect, 0)));
    });
  if (expected.paybackMonths !== undefined) expect(built.value("payback")).toEqual(near(expected.paybackMonths));
}

describe.each([
  ["in English", {}],
  ["in Chinese, in yuan", { language: "zh", currency: "CNY" }],
  ["in yen, with Excel's own formulas", { currency: "JPY", formulaMode: "native" }],
] satisfies [string, Partial<BuildChoices>][])("the sample %s", (_name, changes) => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated(changes);
  });
  afterAll(() => built.dispose());

  test("calculates without error, passes its checks and equals an independent calculation", () => {
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    const { paybackMonths, offers } = expectedValueCase(built.plan);
    // What it is there to show: the dearest to buy is the cheapest to own.
    expect(paybackMonths).toBeGreaterThan(6);
    expect(offers[0]!.price).toBeGreaterThan(offers[1]!.price);
    expect(offers.map(({ total }) => total)).toEqual(offers.map(({ total }) => total).sort((a, b) => a - b));
    expect(built.value("cheapestToOwn")).toBe(plannedRows(built.plan, "offers")[0]!.name);
    expectValueCase(built);
  });

  test("shares out marks, costs and margins", () => {
    const criteria = plannedRows(built.plan, "bidCriteria");
    const marks = ["bidder1", "bidder2", "bidder3", "bidder4"].map((id) =>
      criteria.reduce((sum, row) => sum + Number(row.weight) * (Number(row[id]) / 10), 0),
    );
    const best = Math.max(...marks);
    expect(built.column("bidders", "weighted")).toEqual(marks.map(near));
    expect(built.column("bidders", "rank")).toEqual(marks.map((mark) => marks.filter((one) => one > mark).length + 1));
    expect(built.column("bidders", "behind")).toEqual(marks.map((mark) => near(best - mark)));
    expect(built.value("winner")).toBe(plannedRows(built.plan, "bidders")[marks.indexOf(best)]!.name);
    expect(built.value("bidLead")).toEqual(near(best - [...marks].sort((a, b) => b - a)[1]!));

    const yes = built.plan.language === "en" ? "Yes" : "是";
    const elements = plannedRows(built.plan, "wholeProduct");
    const prices = plannedRows(built.plan, "packages").map(({ price }) => Number(price));
    ["basic", "preferred", "reference"].forEach((id, row) => {
      const own = elements.filter((element) => element[id] === yes);
      const cost = own.reduce((sum, element) => sum + Number(element.cost), 0);
      expect(built.column("packages", "elements")[row]).toBe(own.length);
      expect(built.column("packages", "cost")[row]).toEqual(near(cost));
      expect(built.column("packages", "margin")[row]).toEqual(near(prices[row]! - cost));
      expect(built.column("packages", "marginShare")[row]).toEqual(near(1 - cost / prices[row]!));
    });
  });

  test("shows what a price cut takes, and a dash where no volume is enough", () => {
    const [margin, cut, sales] = ["offerMargin", "askedCut", "yearlySales"].map((id) =>
      Number(inputValue(built.plan, id)),
    ) as [number, number, number];
    expect(built.value("extraVolume")).toEqual(near(margin / (margin - cut) - 1));
    // The same gross profit as before, at the new margin.
    const needed = Number(built.value("salesNeeded"));
    expect(needed * Number(built.value("marginAfterCut"))).toBeCloseTo(sales * margin, 4);
    expect(built.value("profitNow")).toEqual(near(sales * margin));
    expect(built.value("profitAfterCut")).toEqual(near(sales * margin - sales * cut));
    const [margins, cuts] = [built.block("cutGrid.rows").flat(), built.block("cutGrid.columns").flat()];
    built.block("cutGrid.body").forEach((row, down) =>
      row.forEach((cell, across) => {
        const [own, taken] = [Number(margins[down]), Number(cuts[across])];
        expect([own, taken, cell]).toEqual([own, taken, own > taken ? near(own / (own - taken) - 1) : "–"]);
      }),
    );
    built.block("cutCurve.cut").forEach(([taken], row) => {
      expect(built.block("cutCurve.extraVolume")[row]![0]).toEqual(near(margin / (margin - Number(taken)) - 1));
    });
  });
});

describe.each([
  ["en", "addIn"],
  ["zh", "native"],
] as const)("an empty workbook (%s, %s)", (language, formulaMode) => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated({ language, formulaMode, rows: { kind: "empty" } });
  });
  afterAll(() => built.dispose());

  test("calculates, and fills as one types", async () => {
    const [price, running, ours, time] =
      language === "en" ? ["Price", "Running per year", "Ours", "Time"] : ["价格", "每年运行", "我方", "时间"];
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    expect([built.value("netValue"), built.value("payback"), built.value("winner")]).toEqual([0, "–", "–"]);
    expect(plannedRows(built.plan, "priceAnswers")).toHaveLength(14);

    const type = async (table: string, cells: Readonly<Record<string, PlannedValue>>) => {
      for (const [column, cell] of Object.entries(cells)) await built.setCell(table, column, 0, cell);
    };
    await built.setInput("valueDiscountRate", 0);
    await built.setInput("valueYears", 4);
    await type("offers", { name: ours });
    await type("costLines", { line: "A", falls: running, ours: 10, nextBest: 70 });
    await type("impactLines", { factor: time, change: "B", before: 9, after: 4, unitValue: 20, confidence: 0.5 });
    expect(built.errors()).toEqual([]);
    expect(failing(built)).toEqual([]);
    // 4 × (60 + 50), from the first day on.
    expect([built.value("netValue"), built.value("benefits")]).toEqual([440, 50]);
    expect(built.value("payback")).toBe(language === "en" ? "At once" : "立即回收");
    expect(built.value("cheapestToOwn")).toBe(ours);
    await type("costLines", { falls: price, ours: 200, nextBest: 50 });
    expect(failing(built)).toEqual([]);
    expect([built.value("netValue"), built.value("payback")]).toEqual([50, 36]);
    await type("costLines", { ours: 300 });
    const never = language === "en" ? "Not in these years" : "期内未回收";
    expect([built.value("netValue"), built.value("payback")]).toEqual([-50, never]);
  });
});

describe("a value case that is worked with", () => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated();
  });
  afterAll(() => built.dispose());

  test("each input changes what it should, and nothing else", async () => {
    const named = ["offers.total", "benefits", "netValue", "payback", "years.year", "years.saving"].concat(
      ["extraVolume", "profitNow", "profitAfterCut", "marginAfterCut", "cutCurve.extraVolume", "cutGrid.body"],
      ["bidders.weighted", "bidders.rank", "benefitsFull", "confidence"],
    );
    const read = () =>
      named.map((id) => {
        const [table, column] = id.split(".");
        return JSON.stringify(["offers", "bidders"].includes(table!) ? built.column(table!, column!) : built.block(id));
      });
    const before = read();
    const expected: Record<string, [PlannedValue, string[]]> = {
      valueYears: [5, ["offers.total", "netValue", "years.year", "years.saving"]],
      valueDiscountRate: [0.12, ["offers.total", "netValue"]],
      firstYearShare: [0.4, ["netValue", "payback"]],
      weighConfidence: ["No", ["benefits", "netValue", "payback"]],
      offerMargin: [0.2, ["extraVolume", "profitNow", "profitAfterCut", "marginAfterCut", "cutCurve.extraVolume"]],
      askedCut: [0.1, ["extraVolume", "profitAfterCut", "marginAfterCut"]],
      yearlySales: [1_000_000, ["profitNow", "profitAfterCut"]],
      bestMark: [20, ["bidders.weighted"]],
    };
    expect(Object.keys(expected).sort()).toEqual(built.plan.names.map(({ id }) => id).sort());
    for (const [id, [cell, changes]] of Object.entries(expected)) {
      await built.setInput(id, cell);
      const after = read();
      expect([id, named.filter((_, index) => after[index] !== before[index])]).toEqual([id, changes]);
      expect(built.errors()).toEqual([]);
      expect(failing(built)).toEqual([]);
      expectValueCase(built, { [id]: cell });
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  });

  test.each<[string, string, string, number, PlannedValue]>([
    ["costLinesAddUp", "offers", "offer", 2, "Our offer"],
    ["impactAddsUp", "impactLines", "unitValue", 3, ""],
    ["factorsAddUp", "impactLines", "factor", 2, ""],
    ["linesComplete", "impactLines", "confidence", 0, ""],
    ["costLinesDue", "costLines", "falls", 4, ""],
    ["costLinesOnce", "costLines", "line", 4, "Energy"],
    ["nothingTwice", "impactLines", "change", 1, "Downtime"],
    ["weightsAddUp", "bidCriteria", "weight", 0, 0.3],
    ["marksInRange", "bidCriteria", "bidder3", 2, 11],
    ["packagesRise", "packages", "price", 0, 10_000_000],
  ])("a mistake in a row shows at the check %s", async (check, table, column, row, mistake) => {
    expect(built.value(check)).toBe("OK");
    await built.setCell(table, column, row, mistake);
    expect(built.value(check)).toBe("CHECK");
    await built.setCell(table, column, row, plannedRows(built.plan, table)[row]![column]!);
    expect(failing(built)).toEqual([]);
  });

  test("a line that is half filled in does not pass for a full one", async () => {
    await built.setCell("impactLines", "after", 0, "");
    expect(built.column("impactLines", "effect")[0]).toBe("");
    expect(built.value("benefitsFull")).toBe("Complete the lines");
    expect(failing(built)).toEqual(["impactAddsUp", "linesComplete"]);
    expect(built.errors()).toEqual([]);
    await built.setCell("impactLines", "after", 0, plannedRows(built.plan, "impactLines")[0]!.after!);
    expectValueCase(built);
  });

  test("a cut as large as the margin says that no volume is enough", async () => {
    await built.setInput("askedCut", 0.3);
    expect(built.value("extraVolume")).toBe("No volume is enough");
    expect(built.value("salesNeeded")).toBe("–");
    await built.setInput("askedCut", -0.1);
    expect(built.value("extraVolume")).toBeCloseTo(-0.25, 9);
    expect(built.errors()).toEqual([]);
    await built.setInput("askedCut", inputValue(built.plan, "askedCut"));
  });

  test("what comes with both offers is level, what only ours has is ahead", async () => {
    const standing = () => built.column("wholeProduct", "standing")[0];
    const cases: [string, string, string][] = [
      ["Included", "Included", "Level"],
      ["Included", "At extra price", "Ahead"],
      ["At extra price", "Not offered", "Ahead"],
      ["At extra price", "Included", "Behind"],
      ["Not offered", "At extra price", "Behind"],
    ];
    for (const [ours, nextBest, expected] of cases) {
      await built.setCell("wholeProduct", "ours", 0, ours);
      await built.setCell("wholeProduct", "nextBest", 0, nextBest);
      expect([ours, nextBest, standing()]).toEqual([ours, nextBest, expected]);
    }
  });

  // Last, because what has been overtyped stays so.
  test("a formula that has been overtyped shows at the checks", async () => {
    expect(failing(built)).toEqual([]);
    await built.setBlockCell("yearlySaving", 0, 1);
    expect(failing(built)).toEqual(["yearsAddUp"]);
    await built.setCell("offers", "support", 1, 7);
    expect(failing(built)).toEqual(["kindsAddUp", "yearsAddUp"]);
    await built.setCell("costLines", "thirdLifetime", 2, 7);
    expect(failing(built)).toEqual(["costLinesAddUp", "kindsAddUp", "yearsAddUp"]);
  });
});
