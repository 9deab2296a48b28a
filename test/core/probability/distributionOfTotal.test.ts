import fc from "fast-check";
import { momentsOf, smallestFirst } from "../../../src/core/probability/allOrNothing";
import { cosineSeries } from "../../../src/core/probability/cosineSeries";
import { CountedTotals } from "../../../src/core/probability/countedTotals";
import { distributionOfTotal } from "../../../src/core/probability/distributionOfTotal";
import { GriddedTotals } from "../../../src/core/probability/griddedTotals";
import { gridMasses } from "../../../src/core/probability/gridMasses";
import { SeriesTotals } from "../../../src/core/probability/seriesTotals";
import type { TotalDistribution } from "../../../src/core/probability/totalDistribution";
import { everyOutcome, probabilityUpTo } from "./everyOutcome";
import { allOrNothing, lognormalDeals, seededRandom } from "./lognormalDeals";

const PERCENTILES = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];

/** The same deals by convolution, the second method. */
function onGrid(deals: ReturnType<typeof lognormalDeals>): GriddedTotals {
  const { certain, sizes, chances } = smallestFirst(deals);
  const moments = momentsOf(sizes, chances);
  const everything = sizes.reduce((sum, size) => sum + size, certain);
  const cell = moments.deviation / 500;
  return new GriddedTotals(certain, everything, cell, gridMasses(sizes, chances, cell), moments);
}

/** Largest difference of the percentiles, in standard deviations of the total. */
function difference(left: TotalDistribution, right: TotalDistribution, deviation: number): number {
  return Math.max(...PERCENTILES.map((p) => Math.abs(left.percentile(p) - right.percentile(p)) / deviation));
}

test("few deals are exact: compared with every outcome on its own", () => {
  const amount = fc.double({ min: 0.02, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, fc.double({ min: 0.001, max: 0.999, noNaN: true })), { minLength: 1, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, share) => {
        const sizes = list.map(([size]) => size);
        const chances = list.map(([, chance]) => chance);
        const outcomes = everyOutcome(sizes, chances);
        const total = distributionOfTotal(allOrNothing(sizes, chances));
        const target = share * sizes.reduce((sum, size) => sum + size, 0);
        expect(total.notAbove(target)).toBeCloseTo(probabilityUpTo(outcomes, target + 0.005), 12);
        expect(total.reaching(target)).toBeCloseTo(1 - probabilityUpTo(outcomes, target - 0.005), 12);
        const percentile = total.percentile(share);
        expect(probabilityUpTo(outcomes, percentile + 1e-6)).toBeGreaterThan(share - 1e-9);
        expect(probabilityUpTo(outcomes, percentile - 0.006)).toBeLessThan(share + 1e-9);
      },
    ),
  );
});

test("many deals in whole amounts are exact: compared with a table of every sum", () => {
  const random = seededRandom(7);
  const sizes = Array.from({ length: 60 }, () => 1 + Math.floor(random() * 2000));
  const chances = sizes.map(() => 0.05 + 0.9 * random());
  let table = [1];
  sizes.forEach((size, i) => {
    const chance = chances[i] as number;
    const next = new Array<number>(table.length + size).fill(0);
    table.forEach((probability, sum) => {
      next[sum] = (next[sum] as number) + probability * (1 - chance);
      next[sum + size] = (next[sum + size] as number) + probability * chance;
    });
    table = next;
  });
  const total = distributionOfTotal(allOrNothing(sizes, chances));
  expect(total).toBeInstanceOf(CountedTotals);
  let sum = 0;
  let worst = 0;
  table.forEach((probability, amount) => {
    sum += probability;
    worst = Math.max(worst, Math.abs(total.notAbove(amount) - sum));
  });
  expect(worst).toBeLessThan(1e-12);
});

test("24 deals of different amounts are right to a thousandth of the deviation: compared with all 16 million outcomes", () => {
  const { sizes, chances } = lognormalDeals(24);
  // Half of the deals on each side; every pair of outcomes is one outcome of all.
  const left = everyOutcome([...sizes.subarray(0, 12)], [...chances.subarray(0, 12)]);
  const right = everyOutcome([...sizes.subarray(12)], [...chances.subarray(12)]);
  const upTo = new Float64Array(right.length);
  let sum = 0;
  right.forEach(({ probability }, i) => (upTo[i] = sum += probability));
  const probability = (amount: number): number => {
    let place = right.length - 1;
    let result = 0;
    for (const outcome of left) {
      while (place >= 0 && outcome.total + (right[place]?.total as number) > amount) place--;
      if (place < 0) break;
      result += outcome.probability * (upTo[place] as number);
    }
    return result;
  };
  const total = distributionOfTotal(allOrNothing([...sizes], [...chances]));
  expect(total).toBeInstanceOf(GriddedTotals);
  const tolerance = momentsOf(sizes, chances).deviation / 1000;
  for (const p of PERCENTILES) {
    const amount = total.percentile(p);
    expect(probability(amount - tolerance)).toBeLessThan(p);
    expect(probability(amount + tolerance)).toBeGreaterThan(p);
    expect(Math.abs(total.notAbove(amount) + total.reaching(amount) - 1)).toBeLessThan(1e-9);
  }
});

test.each([100, 1000, 10_000])(
  "%d deals: cosine series and grid agree to a hundred-thousandth of the deviation",
  (count) => {
    const deals = lognormalDeals(count);
    const total = distributionOfTotal(deals);
    expect(total).toBeInstanceOf(SeriesTotals);
    expect(difference(total, onGrid(deals), momentsOf(deals.sizes, deals.chances).deviation)).toBeLessThan(3e-5);
  },
);

test.each([
  [80_000_000.01, SeriesTotals],
  [8_000_000_000.01, GriddedTotals],
])("one deal of %d among many stands out as the step that it is", (huge, way) => {
  const many = lognormalDeals(300);
  const without = distributionOfTotal(many);
  const deals = allOrNothing([...many.sizes, huge], [...many.chances, 0.4]);
  const total = distributionOfTotal(deals);
  expect(total).toBeInstanceOf(way);
  expect(total.notAbove(50_000_000)).toBeCloseTo(0.6, 9);
  const { deviation } = momentsOf(deals.sizes, deals.chances);
  for (const p of [0.1, 0.5, 0.9]) {
    expect(Math.abs(total.percentile(0.6 * p) - without.percentile(p)) / deviation).toBeLessThan(1e-3);
    expect(Math.abs(total.percentile(0.6 + 0.4 * p) - huge - without.percentile(p)) / deviation).toBeLessThan(1e-3);
  }
});

test("the series refuses totals that come in steps", () => {
  // 200 deals of about 1,000 and one of 1,234.56: the totals stand in clusters a seventh of a deviation apart.
  const random = seededRandom(3);
  const sizes = Array.from({ length: 200 }, () => 1000 + random() / 1000);
  const deals = allOrNothing([...sizes, 1234.56], [...sizes.map(() => 0.5), 0.5]);
  expect(cosineSeries(deals.sizes, deals.chances)).toBeUndefined();
  const total = distributionOfTotal(deals);
  // Between two clusters there is nothing.
  expect(total.notAbove(100_900) - total.notAbove(100_300)).toBeLessThan(1e-3);
  expect(total.notAbove(100_300) - total.notAbove(99_900)).toBeGreaterThan(0.04);
});

test("10,000 deals in thousands are counted on their unit where the deviation is few units wide", () => {
  const deals = allOrNothing(new Array<number>(10_000).fill(1000), new Array<number>(10_000).fill(0.5));
  const total = distributionOfTotal(deals);
  expect(total).toBeInstanceOf(CountedTotals);
  expect(total.percentile(0.5)).toBe(5_000_000);
  expect(total.reaching(5_000_000)).toBeCloseTo(0.5 + 0.0079786461 / 2, 8);
});

test("nothing uncertain is one total", () => {
  const total = distributionOfTotal(allOrNothing([], [], 600));
  expect([total.smallest, total.largest, total.percentile(0.3)]).toEqual([600, 600, 600]);
  expect([total.reaching(600), total.reaching(600.01), total.notAbove(599.99)]).toEqual([1, 0, 0]);
});

test("amounts of any size keep their answers when the unit of money changes", () => {
  const deals = lognormalDeals(150);
  const usual = distributionOfTotal(deals);
  for (const factor of [1e-6, 1e6, 1e200]) {
    const scaled = distributionOfTotal({ ...deals, sizes: deals.sizes.map((size) => size * factor) });
    for (const p of PERCENTILES) expect(scaled.percentile(p) / factor / usual.percentile(p)).toBeCloseTo(1, 5);
  }
});

test("one amount that hardly ever comes and dwarfs all others does not exhaust the memory", () => {
  const few = lognormalDeals(30);
  const total = distributionOfTotal(allOrNothing([...few.sizes, 1e13], [...few.chances, 1e-9]));
  expect(total.notAbove(1e12)).toBeCloseTo(1, 8);
  expect(total.largest).toBeGreaterThan(1e13);
});

test.each([0, 1e12])(
  "binary digits at 50 %% and 3 and 5 on top, in thousands: every total has its share, %d certain",
  (certain) => {
    const digits = Array.from({ length: 19 }, (_, i) => 2 ** i);
    const sizes = [...digits, 3, 5].map((size) => 1000 * size);
    const total = distributionOfTotal(allOrNothing(sizes, new Array<number>(21).fill(0.5), certain));
    expect(total).toBeInstanceOf(CountedTotals);
    // The digits make every number below 2^19 equally probable, and each of 0, 3, 5 and 8 is added as often.
    const upTo = (n: number): number =>
      [0, 3, 5, 8].reduce((sum, more) => sum + Math.min(2 ** 19, Math.max(0, n - more + 1)), 0) / 2 ** 21;
    for (const n of [0, 2, 3, 7, 8, 1000, 300_000, 2 ** 19 - 1, 2 ** 19, 2 ** 19 + 6]) {
      expect(total.notAbove(certain + 1000 * n)).toBeCloseTo(upTo(n), 12);
      expect(total.notAbove(certain + 1000 * n - 1)).toBeCloseTo(upTo(n - 1), 12);
      expect(total.reaching(certain + 1000 * n)).toBeCloseTo(1 - upTo(n - 1), 12);
    }
  },
);

test("6,000 equal deals at 50 % are binomial, step by step", () => {
  const count = 6000;
  const total = distributionOfTotal(
    allOrNothing(new Array<number>(count).fill(1000), new Array<number>(count).fill(0.5)),
  );
  // The central term by Stirling's series.
  const centre = Math.sqrt(2 / (Math.PI * count)) * (1 - 1 / (4 * count) + 1 / (32 * count ** 2));
  const half = (count / 2) * 1000;
  expect(total.reaching(half)).toBeCloseTo((1 + centre) / 2, 11);
  expect(total.reaching(half + 1)).toBeCloseTo((1 - centre) / 2, 11);
  expect(total.notAbove(half + 999)).toBeCloseTo((1 + centre) / 2, 11);
});
