import type { BuildChoices } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import { pipeline } from "../../src/blueprints/pipeline/pipeline";
import type { PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { inputValue, plannedRows, type Row } from "./plannedRows";
import { someChoices, today } from "./someChoices";

const open: CalculatedPlan[] = [];
afterEach(() => open.splice(0).forEach((plan) => plan.dispose()));

async function calculated(changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> {
  const plan = await CalculatedPlan.of(layOut(pipeline, someChoices(changes)));
  open.push(plan);
  return plan;
}

const checksOf = (built: CalculatedPlan): Plain[] =>
  ["rowsAddUp", "stagesAddUp", "stagesKnown", "amountsStaged", "dealsOnce", "rowsCalculate", "datesAreDates"]
    .concat(["wonDated", "periodNotEmpty", "otherSheets"])
    .map((id) => built.value(id));

type Inputs = Readonly<Record<"from" | "to" | "threshold" | "closedElsewhere" | "offFunnel" | "target", number>> & {
  readonly asOf: number;
  readonly countUndated: boolean;
  readonly addOffFunnel: boolean;
};

const flags: Readonly<Record<string, boolean>> = { Yes: true, 是: true, No: false, 否: false };
const inputsOf = (plan: PlannedWorkbook): Inputs =>
  Object.fromEntries(
    plan.names.map(({ id }) => [id, flags[String(inputValue(plan, id))] ?? inputValue(plan, id)]),
  ) as unknown as Inputs;

/** The figures of the Forecast sheet, from the definition of each in words. */
function expectedFigures(deals: readonly Row[], stages: readonly Row[], given: Inputs) {
  const stageOf = new Map(stages.map((stage) => [stage.stage, stage]));
  const statusOf = (deal: Row) =>
    ({ open: "open", 进行中: "open", won: "won", 赢单: "won" })[String(stageOf.get(deal.stage)?.status)];
  const amountOf = (deal: Row) => (typeof deal.amount === "number" ? deal.amount : 0);
  const rateOf = (deal: Row) => Number(deal.winRate === "" ? stageOf.get(deal.stage)?.winRate : deal.winRate);
  const counted = deals.filter((deal) => {
    if (amountOf(deal) < given.threshold) return false;
    if (deal.expectedClose === "") return given.countUndated;
    return Number(deal.expectedClose) >= given.from && Math.floor(Number(deal.expectedClose)) <= given.to;
  });
  const sum = (list: readonly Row[], of: (deal: Row) => number) => list.reduce((total, deal) => total + of(deal), 0);
  const openDeals = counted.filter((deal) => statusOf(deal) === "open");
  const won = sum(
    counted.filter((deal) => statusOf(deal) === "won"),
    amountOf,
  );
  const weightedOpen = sum(openDeals, (deal) => amountOf(deal) * rateOf(deal));
  const added = given.addOffFunnel ? given.offFunnel : 0;
  const targetToReach = given.target - (given.offFunnel - added);
  const forecast = won + given.closedElsewhere + added + weightedOpen;
  const remaining = Math.max(0, targetToReach - won - given.closedElsewhere - added);
  const openAmount = sum(openDeals, amountOf);
  const allOpen = deals.filter((deal) => statusOf(deal) === "open");
  return {
    ...{ forecast, targetToReach, won, weightedOpen, remaining },
    way: [won, given.closedElsewhere, added, weightedOpen, Math.max(0, targetToReach - forecast)],
    attainment: forecast / targetToReach,
    gap: Math.max(0, targetToReach - forecast),
    open: openAmount,
    coverage: openAmount / remaining,
    neededWeekly: remaining / ((given.to - given.asOf) / 7),
    slipped: allOpen.filter(({ expectedClose }) => expectedClose !== "" && Number(expectedClose) < given.asOf).length,
    undated: allOpen.filter(({ expectedClose }) => expectedClose === "").length,
    undatedLeftOut: given.countUndated ? 0 : allOpen.filter(({ expectedClose }) => expectedClose === "").length,
    ofStages: stages.map(({ stage }) => {
      const own = counted.filter((deal) => deal.stage === stage);
      const rated = (deal: Row) =>
        amountOf(deal) * (statusOf(deal) === "open" ? rateOf(deal) : Number(stageOf.get(stage)?.winRate));
      return [sum(own, amountOf), sum(own, rated)];
    }),
    byStage: stages
      .filter(({ status }) => status === "open" || status === "进行中")
      .map(({ stage, winRate }) => {
        const own = openDeals.filter((deal) => deal.stage === stage);
        const amount = sum(own, amountOf);
        const weighted = sum(own, (deal) => amountOf(deal) * rateOf(deal));
        return [stage, amount === 0 ? winRate : weighted / amount, own.length, amount, weighted];
      }),
  };
}

function expectFigures(built: CalculatedPlan, expected: ReturnType<typeof expectedFigures>): void {
  const { byStage, ofStages, way, ...figures } = expected;
  for (const [id, figure] of Object.entries(figures))
    expect([id, built.value(id)]).toEqual([id, expect.closeTo(figure, 4)]);
  const total = Math.max(expected.forecast, expected.targetToReach);
  expect(built.block("way.amount").flat()).toEqual([...way, total].map((cell) => expect.closeTo(cell, 4) as unknown));
  const columns = [built.column("stages", "amount"), built.column("stages", "weighted")];
  ofStages.forEach((row, index) =>
    expect(columns.map((column) => column[index])).toEqual(row.map((cell) => expect.closeTo(cell, 4) as unknown)),
  );
  byStage.forEach((row, index) =>
    expect(built.block("byStage")[index]).toEqual(
      row.map((cell) => (typeof cell === "number" ? (expect.closeTo(cell, 4) as unknown) : cell)),
    ),
  );
}

test.each([
  ["in English", {}],
  ["in Chinese, in yuan", { language: "zh", currency: "CNY" }],
  ["400 deals", { rows: { kind: "sample", count: 400, seed: 5 } }],
  [
    "off-funnel sales taken off the target, undated deals counted",
    { inputs: { addOffFunnel: false, countUndated: true } },
  ],
  ["a past quarter", { asOf: today - 91, inputs: { target: 2_000_000 } }],
] satisfies [string, Partial<BuildChoices>][])(
  "the sample calculates without error, passes its checks and equals an independent calculation: %s",
  async (_name, changes) => {
    const built = await calculated(changes);
    expect(built.errors()).toEqual([]);
    expect(new Set(checksOf(built))).toEqual(new Set([built.plan.language === "en" ? "OK" : "正常"]));
    const expected = expectedFigures(
      plannedRows(built.plan, "deals"),
      plannedRows(built.plan, "stages"),
      inputsOf(built.plan),
    );
    expect(expected.forecast).toBeGreaterThan(0);
    expectFigures(built, expected);
  },
  60_000,
);

test.each(["en", "zh"] as const)("an empty workbook calculates and asks for a target (%s)", async (language) => {
  const built = await calculated({ language, rows: { kind: "empty" } });
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set([language === "en" ? "OK" : "正常"]));
  expect([built.value("forecast"), built.value("attainment"), built.value("gap")]).toEqual([
    0,
    language === "en" ? "Enter a target" : "请填写目标",
    "–",
  ]);
  await built.setInput("target", 1000);
  await built.setInput("closedElsewhere", 1200);
  expect(built.value("coverage")).toBe(language === "en" ? "Target met" : "已达成");
  expect(built.value("attainment")).toBe(1.2);
  expect(built.value("gap")).toBe(0);
});

test("each input changes what it should, and nothing else", async () => {
  const built = await calculated({ inputs: { offFunnel: 40_000, target: 1_500_000 } });
  const figures = [
    "forecast",
    "targetToReach",
    "attainment",
    "gap",
    "won",
    "open",
    "weightedOpen",
    "remaining",
    "coverage",
  ].concat(["neededWeekly", "slipped"]);
  const read = () => new Map(figures.map((id) => [id, built.value(id)]));
  const before = read();
  const expected: Record<string, [PlannedValue, string[]]> = {
    asOf: [today + 12, ["neededWeekly", "slipped"]],
    from: [
      today,
      ["forecast", "attainment", "gap", "won", "open", "weightedOpen", "remaining", "coverage", "neededWeekly"],
    ],
    to: [today + 10, ["forecast", "attainment", "gap", "open", "weightedOpen", "coverage", "neededWeekly"]],
    countUndated: ["Yes", ["forecast", "attainment", "gap", "open", "weightedOpen", "coverage"]],
    target: [1_600_000, ["targetToReach", "attainment", "gap", "remaining", "coverage", "neededWeekly"]],
    closedElsewhere: [10_000, ["forecast", "attainment", "gap", "remaining", "coverage", "neededWeekly"]],
    threshold: [
      0,
      ["forecast", "attainment", "gap", "won", "open", "weightedOpen", "remaining", "coverage", "neededWeekly"],
    ],
    offFunnel: [50_000, ["forecast", "attainment", "gap", "remaining", "coverage", "neededWeekly"]],
    addOffFunnel: ["No", ["forecast", "targetToReach", "attainment"]],
    // These change nothing of the forecast itself.
    correlation: [0.3, []],
    compareFrom: [today - 21, []],
    compareTo: [today - 21, []],
    cycleDays: [90, []],
  };
  expect(Object.keys(expected).sort()).toEqual(built.plan.names.map(({ id }) => id).sort());
  for (const [id, [value, changes]] of Object.entries(expected)) {
    const original = inputValue(built.plan, id);
    await built.setInput(id, value);
    const after = read();
    expect([id, figures.filter((figure) => after.get(figure) !== before.get(figure))]).toEqual([id, changes]);
    await built.setInput(id, original);
  }
  expect(read()).toEqual(before);
}, 30_000);

describe("a sample in which things change", () => {
  let built: CalculatedPlan;
  let before: readonly Plain[];
  const atAGlance = () =>
    ["forecast", "won", "weightedOpen", "open", "slipped"].map((id) => built.value(id)).concat(checksOf(built));
  beforeAll(async () => {
    built = await CalculatedPlan.of(layOut(pipeline, someChoices()));
    before = atAGlance();
  });
  // Each test ends as it began.
  afterEach(() => expect(atAGlance()).toEqual(before));
  afterAll(() => built.dispose());

  test("a deal, a win rate or a stage that changes moves the forecast by what it is worth", async () => {
    const deals = plannedRows(built.plan, "deals");
    const counted = built.column("deals", "inPeriod");
    const index = deals.findIndex(
      (deal, row) => deal.stage === "Interest" && deal.winRate === "" && counted[row] === true,
    );
    const amount = Number(deals[index]!.amount);
    const before = Number(built.value("forecast"));
    await built.setCell("deals", "stage", index, "Commitment");
    expect(built.value("forecast")).toBeCloseTo(before + amount * 0.45, 4);
    await built.setCell("deals", "winRate", index, 0.9);
    expect(built.value("forecast")).toBeCloseTo(before + amount * 0.85, 4);
    await built.setCell("deals", "stage", index, "Paid");
    expect(built.value("forecast")).toBeCloseTo(before + amount * 0.95, 4);
    await built.setCell("deals", "stage", index, "Lost");
    expect(built.value("forecast")).toBeCloseTo(before - amount * 0.05, 4);
    expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
    await built.setCell("deals", "stage", index, deals[index]!.stage!);
    await built.setCell("deals", "winRate", index, "");
  }, 30_000);

  test.each([
    ["stagesKnown", "stage", "Pilot"],
    ["rowsCalculate", "stage", "Pilot"],
    ["amountsStaged", "stage", ""],
    ["dealsOnce", "deal", "D-1002"],
    ["datesAreDates", "expectedClose", "next month"],
  ])("a mistake in a row shows at the check %s", async (check, column, value) => {
    expect(built.value(check)).toBe("OK");
    await built.setCell("deals", column, 0, value);
    expect(built.value(check)).toBe("CHECK");
    await built.setCell("deals", column, 0, plannedRows(built.plan, "deals")[0]![column]!);
  });

  test("a won deal without a date and a period from its end to its beginning show at their checks", async () => {
    const deals = plannedRows(built.plan, "deals");
    const won = deals.findIndex(({ stage }) => stage === "Paid");
    await built.setCell("deals", "expectedClose", won, "");
    expect(built.value("wonDated")).toBe("CHECK");
    await built.setInput("from", today + 400);
    expect(built.value("periodNotEmpty")).toBe("CHECK");
    await built.setInput("from", inputValue(built.plan, "from"));
    await built.setCell("deals", "expectedClose", won, deals[won]!.expectedClose!);
  });
});

test("a person's own deals and stages, with choices by id and columns they do not have", async () => {
  const built = await calculated({
    language: "zh",
    inputs: { target: 1000 },
    rows: {
      kind: "own",
      tables: {
        deals: {
          deal: ["A", "B", "C", "D"],
          stage: ["Engaging", "Won", "Lost", "Engaging"],
          amount: [100, 200, 300, null],
          category: ["commit", null, null, "pipeline"],
          expectedClose: [null, today, today, null],
        },
        stages: {
          stage: ["Engaging", "Won", "Lost"],
          winRate: [0.4, 1, 0],
          status: ["open", "won", "lost"],
        },
      },
    },
  });
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set(["正常"]));
  // Most of the open deals have no date, so they count; a deal without an amount is one deal more.
  expect(inputValue(built.plan, "countUndated")).toBe("是");
  expect(built.value("forecast")).toBe(240);
  expect(built.block("byStage")).toEqual([
    ["Engaging", 0.4, 2, 100, 40],
    ["合计", 0.4, 2, 100, 40],
  ]);
  expect(built.column("deals", "category")).toEqual(["确保", null, null, "储备"]);
  expect(built.column("stages", "status")).toEqual(["进行中", "赢单", "丢单"]);
});

describe("deals without a date in a list of one's own", () => {
  const open = { deal: ["A", "B", "C"], stage: ["Talk", "Talk", "Signed"], amount: [100, 100, 100] };
  const countsUndated = (expectedClose: (number | null)[], change?: boolean) =>
    inputValue(
      layOut(
        pipeline,
        someChoices({
          rows: {
            kind: "own",
            tables: {
              deals: { ...open, expectedClose },
              stages: { stage: ["Talk", "Signed", "Paid"], winRate: [0.2, 0.8, 1], status: ["open", "open", "won"] },
            },
          },
          ...(change === undefined ? {} : { inputs: { countUndated: change } }),
        }),
      ),
      "countUndated",
    );

  test("count where the list dates only what is decided, however many of those have passed", () => {
    expect(countsUndated([null, today - 30, today - 60])).toBe("Yes");
    expect(countsUndated([null, null, today + 5])).toBe("Yes");
  });

  test("do not count where they are the exception", () => {
    expect(countsUndated([today, today + 30, null])).toBe("No");
    expect(countsUndated([today - 30, today - 40, today - 50])).toBe("No");
  });

  test("count or not as the person says", () => {
    expect(countsUndated([null, null, null], false)).toBe("No");
    expect(countsUndated([today, today + 30, null], true)).toBe("Yes");
  });
});
