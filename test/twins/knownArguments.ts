import { defaultStages } from "../../src/functions/funnel/defaultStages";
import type { FunctionId } from "../../src/functions/catalogue";
import type { SeededRandom } from "../../src/blueprints/samples/seededRandom";
import type { CellValue, Given } from "./twinCase";

type Known = Readonly<Record<string, Given | undefined>>;
type Column = readonly (readonly CellValue[])[];

const cents = (random: SeededRandom, from: number, to: number): number => random.whole(from * 100, to * 100) / 100;
const aDay = (random: SeededRandom): number => random.whole(45_640, 45_860) + (random.chance(0.1) ? 0.25 : 0);
const sometimes = <Value>(random: SeededRandom, value: Value, share = 0.5): Value | undefined =>
  random.chance(share) ? value : undefined;

/** A column with a value a row, some of them blank. */
const column = (rows: number, random: SeededRandom, value: () => CellValue, blanks = 0.1): CellValue[][] =>
  Array.from({ length: rows }, () => [random.chance(blanks) ? null : value()]);

const ownStages: Column = [
  ["Pilot", 0.15, "tried", 20, null],
  ["Offer", 0.4, null, null, "open"],
  ["Signed", 0.9, null, 30, "进行中"],
  ["Delivered", 1, null, null, null],
  ["Given up", 0, null, null, "lost"],
  [null, null, null, null, null],
];
const shortStages: Column = ownStages.slice(0, 5).map((row) => row.slice(0, 2));
const usualNames = defaultStages.flatMap(({ name, alsoCalled }) => [name.en, name.zh.toUpperCase(), ...alsoCalled]);

const namesIn = (table: Column | undefined): readonly string[] =>
  table === undefined ? usualNames : table.map(([name]) => name).filter((name): name is string => name !== null);

/** Deals in a list, with rows that are empty, deals without an amount, and now and then a stage that nobody knows. */
function deals(random: SeededRandom) {
  const stageTable = random.pick([undefined, ownStages, shortStages]);
  const names = namesIn(stageTable);
  const rows = random.whole(2, 9);
  const stages = column(rows, random, () => (random.chance(0.01) ? "Nowhere" : random.pick(names)));
  return {
    stages,
    amounts: stages.map(([stage]) => [stage === null || random.chance(0.1) ? null : cents(random, -50, 900)]),
    stageTable,
    include: sometimes(
      random,
      column(rows, random, () => random.pick([true, true, false, 1, 0])),
    ),
    winRates: sometimes(
      random,
      column(rows, random, () => random.whole(0, 20) / 20, 0.5),
    ),
  };
}

const ownScorecard: Column = [
  ["Days late", 50, 0, 100],
  ["Days late", 50, 31, 30],
  ["Days late", 50, 8, 70],
  ["Years", 30, 2, 40],
  ["Years", 30, 5, 100],
  [null, null, null, null],
  ["Ownership", 20, "Listed", 100],
  ["Ownership", 20, "Private", 60],
  ["Margin", 12.5, -0.1, 20],
  ["Margin", 12.5, 0.05, 80],
];

/** One customer across or down, or several; some values missing, and now and then a word that nobody knows. */
function scored(random: SeededRandom) {
  const valueOf: Readonly<Record<string, () => CellValue>> = {
    "Days late": () => random.pick([-3, 0, 7.5, 8, 30, 31, 90]),
    years: () => random.pick([0, 1.9, 2, 5, 12]),
    Ownership: () => random.pick(["Listed", "private", ...(random.chance(0.1) ? ["Unknown"] : [])]),
    Margin: () => random.pick([-0.2, -0.1, 0, 0.1 + 0.2, 0.05]),
  };
  const names = Object.keys(valueOf).slice(0, random.whole(2, 4));
  const customer = () => names.map((name) => (random.chance(0.25) ? null : valueOf[name]!()));
  const customers = Array.from({ length: random.pick([1, 1, 3, 5]) }, customer);
  const isDown = random.chance(0.3);
  const down = (cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
  return {
    factors: isDown ? down(names) : [names],
    values: isDown && customers.length === 1 ? down(customers[0]!) : customers,
    scorecard: ownScorecard,
    detail: customers.length === 1 ? random.pick([undefined, true, false]) : undefined,
  };
}

const ownGrades: Column = [
  [0, "bad", 0, null],
  [75, "good", 1.2, "60 days"],
  [50, "fair", null, "30 days"],
  [60, "BBB", null, null],
];
const shortGrades: Column = ownGrades.map((row) => row.slice(0, 2));
const ownGradeNames = ["bad", "GOOD", "fair", "BBB", "AAA"];
const usualGradeNames = ["AAA", "aa", "A", "BBB", "BB", "B", "c", "D"];

function graded(random: SeededRandom): Known {
  const grades = random.pick([undefined, ownGrades, shortGrades]);
  const names = grades === undefined ? usualGradeNames : ownGradeNames;
  return { grades, grade: random.chance(0.05) ? null : random.pick(names) };
}

const bounds: readonly (Column | undefined)[] = [
  undefined,
  [[0], [30], [60], [90]],
  [[0, 1, 15, 31]],
  [[30], [31], [90]],
  [[10]],
];

/** Open items of a ledger, with credit notes, empty rows and days with a time. */
function openItems(random: SeededRandom) {
  const rows = random.whole(2, 10);
  const amounts = column(rows, random, () => cents(random, -200, 900));
  const dueDates = amounts.map(([amount]) => [amount === null && random.chance(0.5) ? null : aDay(random)]);
  return { rows, amounts, dueDates, asOf: aDay(random) };
}

/** Arguments that must fit together, or hold names that must be known. */
export const knownArguments: Partial<Readonly<Record<FunctionId, (random: SeededRandom) => Known>>> = {
  "FUNNEL.FORECAST": (random) => ({
    ...deals(random),
    closed: sometimes(random, cents(random, 0, 900)),
    offFunnel: sometimes(random, random.chance(0.2) ? null : cents(random, 0, 90)),
  }),
  "FUNNEL.SUMMARY": deals,
  "FUNNEL.COVERAGE": (random) => ({
    ...deals(random),
    target: random.pick([0, 500, 2000, 1e6]),
    closed: sometimes(random, cents(random, 0, 900)),
  }),
  "FUNNEL.WINRATE": (random) => {
    const { stages, amounts, stageTable, include } = deals(random);
    return {
      stages,
      stageTable,
      include,
      amounts: sometimes(
        random,
        amounts.map(([amount]) => [amount === null ? null : Math.abs(amount!)]),
      ),
    };
  },
  "FUNNEL.OFFFUNNEL": (random) => {
    const { amounts, include } = deals(random);
    return {
      amounts,
      include,
      threshold: random.pick([0, 100, amounts[0]![0] ?? 5].map((one) => Math.abs(Number(one)))),
    };
  },
  "FUNNEL.STAGERATE": (random) => {
    const stageTable = random.pick([undefined, ownStages, shortStages]);
    return { stageTable, stage: random.pick([null, "Nowhere", ...namesIn(stageTable), ...namesIn(stageTable)]) };
  },
  "FUNNEL.STALLED": (random) => {
    const stageTable = random.pick([undefined, ownStages, ownStages, shortStages]);
    return { stageTable, stages: random.pick([null, "Nowhere", ...namesIn(stageTable), ...namesIn(stageTable)]) };
  },
  "FUNNEL.ROLLUP": (random) => {
    const words = [
      "Pipeline",
      "best case",
      "Commit",
      "Closed",
      "Omitted",
      "承诺",
      "upside",
      ...(random.chance(0.5) ? ["Most likely"] : []),
      ...(random.chance(0.1) ? ["perhaps"] : []),
    ];
    const categories = column(random.whole(2, 9), random, () => random.pick(words));
    return {
      categories,
      amounts: categories.map(([word]) => [word === null || random.chance(0.1) ? null : cents(random, 0, 900)]),
    };
  },
  "BADDEBT.ALLOWANCE": (random) => {
    const rows = random.whole(1, 6);
    return {
      balances: column(rows, random, () => cents(random, -500, 9000)),
      lossRates: column(rows, random, () => random.whole(0, 700) / 1000, 0),
      forwardAdjustment: sometimes(random, random.pick([0, 0.1, -0.2, null])),
    };
  },
  "BADDEBT.LOSSRATES": (random) => {
    const reached = random.pick([0, 100, 2500.5]);
    return { reached, unpaid: Math.round(reached * random.next() * 100) / 100 };
  },
  "AR.CEI": (random) => {
    const [opening, sales] = [random.whole(0, 5000), random.whole(0, 9000)];
    const closing = random.chance(0.2)
      ? Math.round((opening + sales) * 100) / 100
      : Math.round((opening + sales) * random.next());
    return { opening, sales, closing, closingCurrent: random.chance(0.3) ? closing : Math.round(closing / 3) };
  },
  "AR.BUCKET": (random) => {
    const ends = random.pick(bounds);
    const labels = ["a", "b", "c", "d", "e"].slice(0, (ends?.flat().length ?? 4) + 1).map((label) => [label]);
    return { bounds: ends, labels: sometimes(random, labels, 0.3) };
  },
  "AR.AGING": (random) => {
    const { rows, amounts, dueDates, asOf } = openItems(random);
    const sort = sometimes(random, random.pick(["overdue", "total", "name"]));
    // By name, Chinese customers come in Excel's own order.
    const names = ["Alpha", "beta", "Li & Co.", ...(sort === "name" ? [] : ["客户甲"])];
    const customers = column(rows, random, () => random.pick(names), sort === "name" ? 0 : 0.05);
    return {
      amounts,
      dueDates,
      asOf,
      customers: sometimes(random, customers, 0.7),
      bounds: random.pick(bounds),
      credits: undefined,
      sort,
    };
  },
  "AR.AVERAGEDAYSLATE": (random) => {
    const { amounts, dueDates, asOf } = openItems(random);
    return {
      amounts,
      dueDates,
      paidDates: amounts.map(() => [random.chance(0.3) ? null : aDay(random)]),
      asOf: sometimes(random, asOf),
    };
  },
  "AR.CASHFORECAST": (random) => {
    const { amounts, dueDates, asOf } = openItems(random);
    return {
      amounts,
      dueDates,
      asOf,
      promiseDates: sometimes(
        random,
        amounts.map(() => [random.chance(0.6) ? null : aDay(random)]),
      ),
      overdueDelay: sometimes(random, random.whole(1, 40)),
      delayDays: sometimes(random, random.whole(-3, 20)),
      periods: sometimes(random, random.whole(1, 16)),
    };
  },
  "AR.COLLECTOR": (random) => ({
    ladder: sometimes(random, [
      [31, "Finance"],
      [0, "Rep"],
      [null, null],
      [60, "Boss"],
    ]),
  }),
  "CREDIT.RATING": (random) => ({
    grades: graded(random).grades,
    score: random.pick([null, 0, 50, 60, 75, 75.5, 90, 90.5, 100, random.whole(0, 200) / 2]),
  }),
  "CREDIT.SCORE": scored,
  "CREDIT.TERMS": graded,
  "CREDIT.LIMIT": (random) => ({
    ...graded(random),
    netWorth: sometimes(random, random.pick([null, -100, 0, 1e6, cents(random, 0, 90_000)])),
  }),
  "CREDIT.PAYINDEX": (random) => {
    const { amounts } = openItems(random);
    return { amounts, daysBeyondTerms: amounts.map(([amount]) => [amount === null ? null : random.whole(-50, 200)]) };
  },
  "VALUE.IMPACT": (random) => {
    const isFilled = Array.from({ length: random.whole(2, 6) }, () => !random.chance(0.2));
    const some = (from: number, to: number): CellValue[][] =>
      isFilled.map((filled) => [filled ? random.whole(from, to) / 4 : null]);
    const volume = isFilled.map((filled) => [filled && random.chance(0.8) ? random.whole(0, 12) : null]);
    return { before: some(0, 400), after: some(0, 400), unitValue: some(-50, 800), volume: sometimes(random, volume) };
  },
  "ACCOUNT.SEGMENT": (random) => {
    const rows = random.whole(2, 7);
    return {
      potential: column(rows, random, () => random.whole(0, 20) * 50),
      share: column(rows, random, () => random.whole(0, 10) / 10),
    };
  },
  "ACCOUNT.ALLOCATE": (random) => ({
    total: random.whole(-40, 90),
    weights: column(random.whole(1, 8), random, () => random.pick([0, 1, 1, 2, 0.5, 7, 400])),
    unit: sometimes(random, random.pick([1, 0.5, null, 0.01]), 0.4),
  }),
  "ACCOUNT.PARETO": (random) => {
    const profits = column(random.whole(1, 9), random, () =>
      random.pick([0, -20, 100, 100, 3000, cents(random, 1, 900)]),
    );
    const visits = profits.map(([profit]) => [profit === null || random.chance(0.1) ? null : random.whole(0, 30)]);
    return { profits, visits: sometimes(random, visits) };
  },
};
