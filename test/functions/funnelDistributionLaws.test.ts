import fc from "fast-check";
import { chance } from "../../src/functions/funnel/chance";
import { defaultStages } from "../../src/functions/funnel/defaultStages";
import { distribution } from "../../src/functions/funnel/distribution";
import { percentile } from "../../src/functions/funnel/percentile";
import { cellsOf, column, expectRelative, failureOf, inserted, numberOf } from "./callDefinition";

const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const openStages = defaultStages.filter(({ status }) => status === "open").map(({ name }) => name.en);
const stage = fc.constantFrom(...openStages, "Paid", "Lost");
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

type Deal = readonly [amount: number | "", stage: string];
const amountsOf = (list: readonly Deal[]): unknown[][] => column(list.map(([amount]) => amount));
const stagesOf = (list: readonly Deal[]): unknown[][] => column(list.map(([, name]) => name));
const few = fc.array(fc.tuple(money, stage), { minLength: 1, maxLength: 9 });
/** Enough different amounts that not every total is counted. */
const many = fc.array(fc.tuple(money, fc.constantFrom(...openStages)), { minLength: 24, maxLength: 60 });
const correlation = fc.constantFrom(null, 0, 0.15, 0.6);
const probability = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);

describe.each([
  ["few deals", few, 60],
  ["many deals", many, 12],
] as const)("the distribution of %s", (_, lists, runs) => {
  const chanceOf = (list: readonly Deal[], target: unknown, rho: unknown): number =>
    numberOf(chance, amountsOf(list), stagesOf(list), target, null, null, null, rho);
  const percentileOf = (list: readonly Deal[], p: unknown, rho: unknown): number =>
    numberOf(percentile, amountsOf(list), stagesOf(list), p, null, null, null, rho);

  test("the chance falls as the target rises, from 1 to 0", () => {
    fc.assert(
      fc.property(lists, correlation, fc.array(money, { minLength: 2, maxLength: 8 }), (list, rho, targets) => {
        const rising = [...targets].sort((left, right) => left - right);
        const chances = cellsOf(
          chance,
          ...[amountsOf(list), stagesOf(list), column(rising), null, null, null, rho],
        ).flat() as number[];
        chances.forEach((each, i) => {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(i === 0 ? 1 : (chances[i - 1] as number) + 1e-9);
        });
        expect(chanceOf(list, -1, rho)).toBe(1);
        expect(chanceOf(list, 1e9, rho)).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  test("a percentile is reached with at least the rest of the probability, and rises", () => {
    fc.assert(
      fc.property(lists, correlation, probability, probability, (list, rho, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(chanceOf(list, percentileOf(list, low, rho), rho)).toBeGreaterThanOrEqual(1 - low - 1e-9);
        expect(percentileOf(list, low, rho)).toBeLessThanOrEqual(percentileOf(list, high, rho));
      }),
      { numRuns: runs },
    );
  });

  test("neither the order of the deals nor blank rows change an answer", () => {
    fc.assert(
      fc.property(
        lists.chain((list) => fc.tuple(fc.constant(list), shuffled(list), fc.nat(list.length))),
        correlation,
        probability,
        ([list, other, at], rho, p) => {
          const withBlank = inserted<Deal>(other, at, ["", ""]);
          expectRelative(percentileOf(withBlank, p, rho), percentileOf(list, p, rho));
          const target = percentileOf(list, 0.4, rho);
          expect(chanceOf(withBlank, target, rho)).toBeCloseTo(chanceOf(list, target, rho), 9);
        },
      ),
      { numRuns: runs },
    );
  });

  test("in another unit of money the percentiles are in that unit", () => {
    fc.assert(
      fc.property(lists, correlation, probability, (list, rho, p) => {
        const scaled = list.map(([amount, name]): Deal => [amount * 1000, name]);
        const usual = percentileOf(list, p, rho);
        expect(Math.abs(percentileOf(scaled, p, rho) / 1000 - usual)).toBeLessThanOrEqual(1e-3 * Math.max(1, usual));
      }),
      { numRuns: runs },
    );
  });

  test("bins follow each other, reach from the smallest to the largest total and add up to 1", () => {
    fc.assert(
      fc.property(lists, correlation, fc.integer({ min: 1, max: 30 }), (list, rho, bins) => {
        const rows = cellsOf(distribution, ...[amountsOf(list), stagesOf(list), bins, null, null, null, rho]) as [
          number,
          number,
          number,
          number,
        ][];
        let sum = 0;
        rows.forEach(([from, to, each, cumulative], i) => {
          if (i > 0) expect(from).toBe(rows[i - 1]?.[1]);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(each).toBeGreaterThanOrEqual(0);
          sum += each;
          expect(cumulative).toBeCloseTo(sum, 9);
        });
        expect(sum).toBeCloseTo(1, 9);
        expect([rows[0]?.[0], rows[rows.length - 1]?.[1]]).toEqual([
          percentileOf(list, 0, rho),
          percentileOf(list, 1, rho),
        ]);
      }),
      { numRuns: runs },
    );
  });

  test("a correlation of 0 is independence", () => {
    fc.assert(
      fc.property(lists, probability, (list, p) => {
        expect(percentileOf(list, p, 0)).toBe(percentileOf(list, p, null));
      }),
      { numRuns: runs },
    );
  });
});

test("closed sales move every percentile by as much, and won deals then do not count", () => {
  fc.assert(
    fc.property(few, money, probability, (list, closed, p) => {
      const open = list.filter(([, name]) => name !== "Paid");
      const base = open.length === 0 ? 0 : numberOf(percentile, amountsOf(open), stagesOf(open), p, 0);
      expectRelative(numberOf(percentile, amountsOf(list), stagesOf(list), p, closed), closed + base);
    }),
  );
});

test("rows that are not included are as good as deleted, and a row works as a column", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(money, stage, fc.boolean()), { minLength: 1, maxLength: 9 }),
      money,
      (rows, target) => {
        const kept = rows.filter(([, , included]) => included).map(([amount, name]): Deal => [amount, name]);
        const include = column(rows.map(([, , included]) => included));
        const all = rows.map(([amount, name]): Deal => [amount, name]);
        const expected =
          kept.length === 0 ? Number(target <= 0.005) : numberOf(chance, amountsOf(kept), stagesOf(kept), target);
        const across = [all.map(([amount]) => amount)];
        expect(numberOf(chance, across, stagesOf(all), target, null, null, null, null, include)).toBeCloseTo(
          expected,
          12,
        );
      },
    ),
  );
});

test("an error among the amounts is passed on", () => {
  expect(failureOf(percentile, column([100, { code: "#REF!" }]), column(["Design", "Design"]), 0.5).code).toBe("#REF!");
});
