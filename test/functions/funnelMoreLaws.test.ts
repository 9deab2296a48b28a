import fc from "fast-check";
import { Failure } from "../../src/functions/failure";
import { chance } from "../../src/functions/funnel/chance";
import { conversion } from "../../src/functions/funnel/conversion";
import { coverage } from "../../src/functions/funnel/coverage";
import { defaultStages } from "../../src/functions/funnel/defaultStages";
import { distribution } from "../../src/functions/funnel/distribution";
import { offFunnel } from "../../src/functions/funnel/offFunnel";
import { percentile } from "../../src/functions/funnel/percentile";
import { qualify } from "../../src/functions/funnel/qualify";
import { rollup } from "../../src/functions/funnel/rollup";
import { stalled } from "../../src/functions/funnel/stalled";
import { velocity } from "../../src/functions/funnel/velocity";
import { waterfall } from "../../src/functions/funnel/waterfall";
import { answerOf, cellsOf, column, expectRelative, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const openStages = defaultStages.filter(({ status }) => status === "open").map(({ name }) => name.en);
const stage = fc.constantFrom(...openStages, "Paid", "Lost");
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

type Deal = readonly [amount: number | "", stage: string];
const amountsOf = (list: readonly Deal[]): unknown[][] => column(list.map(([amount]) => amount));
const stagesOf = (list: readonly Deal[]): unknown[][] => column(list.map(([, name]) => name));
const few = fc.array(fc.tuple(money, stage), { minLength: 1, maxLength: 9 });
const probability = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);

describe("FUNNEL.WATERFALL", () => {
  const state = fc.record({
    amount: fc.oneof(money, fc.constant("" as const)),
    stage,
    close: fc.oneof(fc.integer({ min: 45_000, max: 45_200 }), fc.constant("" as const)),
  });
  const deals = fc.array(fc.tuple(fc.option(state), fc.option(state)), { minLength: 1, maxLength: 20 });
  const named = (list: readonly (readonly [unknown, unknown])[], side: 0 | 1) =>
    list.flatMap((pair, i) => (pair[side] === null ? [] : [{ deal: `D${i}`, ...(pair[side] as object) }])) as {
      deal: string;
      amount: number | "";
      stage: string;
      close: number | "";
    }[];
  const columnsOf = (rows: ReturnType<typeof named>): unknown[][][] =>
    rows.length === 0
      ? [[[""]], [[""]], [[""]], [[""]]]
      : (["deal", "amount", "stage", "close"] as const).map((key) => column(rows.map((row) => row[key])));
  const rateOf = (name: string): number => defaultStages.find((each) => each.name.en === name)?.winRate as number;

  test("opening + moves = closing, and both are what the lists hold in the period", () => {
    fc.assert(
      fc.property(deals, fc.boolean(), fc.boolean(), (list, weighted, hasPeriod) => {
        const [before, now] = [named(list, 0), named(list, 1)];
        const [dealsBefore, amountsBefore, stagesBefore, closeBefore] = columnsOf(before);
        const [dealsNow, amountsNow, stagesNow, closeNow] = columnsOf(now);
        const [from, to] = hasPeriod ? [45_050, 45_150] : [null, null];
        const rows = cellsOf(
          waterfall,
          ...[dealsBefore, amountsBefore, stagesBefore, dealsNow, amountsNow, stagesNow],
          ...[closeBefore, closeNow, from, to, weighted],
        ) as [string, number][];
        const amounts = rows.map(([, amount]) => amount);
        const moves = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
        const closing = amounts[amounts.length - 1] as number;
        expect(Math.abs(moves - closing)).toBeLessThan(0.005);
        const open = (side: typeof before): number =>
          side
            .filter(({ stage: name }) => openStages.includes(name))
            .filter(({ close }) => !hasPeriod || (close !== "" && close >= 45_050 && close <= 45_150))
            .reduce((sum, each) => sum + Number(each.amount) * (weighted ? rateOf(each.stage) : 1), 0);
        expect(Math.abs((amounts[0] as number) - open(before))).toBeLessThan(0.005);
        expect(Math.abs(closing - open(now))).toBeLessThan(0.005);
        const signs: Readonly<Record<string, number>> = {
          New: 1,
          Increased: 1,
          "Pulled in": 1,
          Decreased: -1,
          Won: -1,
        };
        for (const [name, amount] of rows)
          if (signs[name] !== undefined) expect(amount * signs[name]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("the order of the rows in either list does not matter", () => {
    fc.assert(
      fc.property(
        deals.chain((list) => fc.tuple(fc.constant(list), shuffled(named(list, 0)), shuffled(named(list, 1)))),
        ([list, before, now]) => {
          const call = (left: typeof before, right: typeof now): unknown[][] =>
            cellsOf(waterfall, ...columnsOf(left).slice(0, 3), ...columnsOf(right).slice(0, 3));
          const straight = call(named(list, 0), named(list, 1));
          call(before, now).forEach(([name, amount], i) => {
            expect(name).toBe(straight[i]?.[0]);
            expect(amount).toBeCloseTo(straight[i]?.[1] as number, 2);
          });
        },
      ),
    );
  });
});

describe("FUNNEL.CONVERSION", () => {
  const entry = fc.tuple(fc.constantFrom("A", "b", "C", 4, 5), stage, fc.integer({ min: 45_000, max: 45_020 }));
  const log = fc.array(entry, { minLength: 1, maxLength: 25 });
  const convert = (list: readonly (readonly [unknown, string, number])[], asOf: unknown = null): unknown[][] =>
    cellsOf(
      conversion,
      ...[
        column(list.map(([deal]) => deal)),
        column(list.map(([, name]) => name)),
        column(list.map(([, , day]) => day)),
      ],
      asOf,
    );

  test("who entered went on, is still there or left; conversion is a share", () => {
    fc.assert(
      fc.property(log, (list) => {
        for (const [, entered, wentOn, stillThere, left, share] of convert(list) as [string, ...number[]][]) {
          expect(entered).toBe((wentOn as number) + (stillThere as number) + (left as number));
          if (entered === stillThere) expect(share).toBe("");
          else expect(share).toBe((wentOn as number) / ((entered as number) - (stillThere as number)));
        }
      }),
    );
  });

  test("the order of the rows does not matter, and later entries do not count", () => {
    fc.assert(
      fc.property(
        log.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        fc.integer({ min: 45_000, max: 45_020 }),
        ([list, other], asOf) => {
          const early = list.filter(([, , day]) => day <= asOf);
          expect(convert(other, asOf)).toEqual(
            early.length === 0 ? openStages.map((name) => [name, 0, 0, 0, 0, "", ""]) : convert(early),
          );
        },
      ),
    );
  });
});

test("the amounts of a roll-up add up to its first cumulative amount, each is the part that the next lacks", () => {
  const category = fc.constantFrom("Pipeline", "Best case", "Most likely", "Commit", "Closed");
  fc.assert(
    fc.property(fc.array(fc.tuple(money, category), { minLength: 1, maxLength: 20 }), (list) => {
      const rows = cellsOf(rollup, amountsOf(list), stagesOf(list)) as [string, number, number][];
      const total = list.reduce((sum, [amount]) => sum + amount, 0);
      expect(Math.abs((rows[0]?.[2] as number) - total)).toBeLessThan(0.005);
      rows.forEach(([, amount, cumulative], i) =>
        expect(Math.abs(cumulative - amount - (rows[i + 1]?.[2] ?? 0))).toBeLessThan(0.005),
      );
    }),
  );
});

test("coverage × what is missing = open pipeline", () => {
  fc.assert(
    fc.property(few, money, money, (list, closed, missing) => {
      fc.pre(missing > 0.01);
      const open = list.filter(([, name]) => openStages.includes(name)).reduce((sum, [amount]) => sum + amount, 0);
      const answer = numberOf(coverage, amountsOf(list), stagesOf(list), closed + missing, closed);
      expect(Math.abs(answer * missing - open)).toBeLessThan(0.005 + open * 1e-6);
    }),
  );
});

test("off-funnel sales and the rest are all sales", () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 20 }), money, (amounts, threshold) => {
      const kept = amounts.filter((amount) => amount >= threshold).reduce((sum, amount) => sum + amount, 0);
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(Math.abs(numberOf(offFunnel, column(amounts), threshold) + kept - all)).toBeLessThan(0.005);
    }),
  );
});

test("velocity × days = what the deals bring", () => {
  fc.assert(
    fc.property(fc.nat(1000), money, probability, fc.integer({ min: 1, max: 1000 }), (deals, average, rate, days) =>
      expectRelative(numberOf(velocity, deals, average, rate, days) * days, deals * average * rate),
    ),
  );
});

test("a better answer to one of the four questions never makes the verdict worse", () => {
  const points = fc.integer({ min: 0, max: 100 });
  const rank = (...answers: number[]): number =>
    ["Leave", "Develop", "Pursue"].indexOf(answerOf(qualify, ...answers) as string);
  fc.assert(
    fc.property(fc.tuple(points, points, points, points), fc.nat(3), points, (answers, which, better) => {
      const improved = answers.map((each, i) => (i === which ? Math.max(each, better) : each));
      expect(rank(...improved)).toBeGreaterThanOrEqual(rank(...answers));
    }),
  );
});

test("a stalled deal is a day later one more day stalled", () => {
  const table = [["Pilot", 0.3, "", 20]];
  fc.assert(
    fc.property(fc.integer({ min: 45_000, max: 45_100 }), fc.nat(100), (since, days) => {
      const [today, tomorrow] = [since + days, since + days + 1];
      const now = numberOf(stalled, "Pilot", since, today, table);
      expect(now).toBe(Math.max(0, days - 20));
      expect(numberOf(stalled, "Pilot", since, tomorrow, table)).toBe(days >= 20 ? now + 1 : 0);
    }),
  );
});

test("whatever stands in the cells, the answer is a number, a text or an error with a sentence", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      "",
      null,
      0,
      1,
      -1,
      0.5,
      100,
      1e308,
      45_000.5,
      "NaN",
      "１２３",
      "Design",
      "Lost",
      "Commit",
      "A",
    ),
    fc.constantFrom<unknown>(true, false, { code: "#N/A" }, "#REF!", "2025-03-01", 0.1, 1e-300, "en"),
    fc.double({ noNaN: true }),
  );
  const grid = fc.oneof(
    cell,
    fc.array(fc.tuple(cell), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }),
  );
  const definitions = [
    ...[chance, conversion, coverage, distribution, offFunnel, percentile],
    ...[qualify, rollup, stalled, velocity, waterfall],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...definitions),
      fc.array(grid, { minLength: 1, maxLength: 13 }),
      (definition, given) => {
        let cells: unknown[] = [];
        try {
          cells = cellsOf(definition, ...given.slice(0, Object.keys(definition.parameters).length)).flat();
        } catch (problem) {
          cells = [problem];
        }
        for (const each of cells) {
          if (each instanceof Failure) expect(each.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
          else if (typeof each === "number") expect(Number.isFinite(each)).toBe(true);
          else expect(typeof each).toBe("string");
        }
      },
    ),
    { numRuns: 3000 },
  );
});
