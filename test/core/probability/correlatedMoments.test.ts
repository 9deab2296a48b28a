import type { AllOrNothing } from "../../../src/core/probability/allOrNothing";
import { correlatedTotal } from "../../../src/core/probability/correlatedTotal";
import { CountedTotals } from "../../../src/core/probability/countedTotals";
import { GriddedTotals } from "../../../src/core/probability/griddedTotals";
import { normalPercentile } from "../../../src/core/probability/normalDistribution";
import type { TotalDistribution } from "../../../src/core/probability/totalDistribution";
import { allOrNothing, seededRandom } from "./lognormalDeals";

test.each([0.1, 0.5, 0.9])("three deals at 50 %%, ρ = %d: all come with 1/8 + 3 asin ρ ÷ 4π", (rho) => {
  const [a, b, c] = [100 * Math.SQRT2, 100 * Math.E, 100 * Math.PI];
  const total = correlatedTotal(allOrNothing([c, a, b], [0.5, 0.5, 0.5], 50), rho);
  expect(total).toBeInstanceOf(CountedTotals);
  const all = 1 / 8 + (3 * Math.asin(rho)) / (4 * Math.PI);
  const other = (1 - 2 * all) / 6;
  const amounts = [0, a, b, c, a + b, a + c, b + c, a + b + c];
  amounts.forEach((amount, i) => {
    const expected = i === 7 ? 1 : all + i * other;
    expect(total.notAbove(50 + amount)).toBeCloseTo(expected, 9);
    expect(total.notAbove(50 + amount - 0.01)).toBeCloseTo(i === 0 ? 0 : all + (i - 1) * other, 9);
  });
});

test("a reduction, spared when its deal is lost, depends on the factor the other way round", () => {
  const rho = 0.6;
  const deals = { ...allOrNothing([100, 200, 400], [0.5, 0.5, 0.5]), directions: Int8Array.of(1, 1, -1) };
  const total = correlatedTotal(deals, rho);
  // Correlations ρ, −ρ and −ρ in the orthant probability 1/8 + Σ asin ÷ 4π.
  expect(total.reaching(700)).toBeCloseTo(1 / 8 - Math.asin(rho) / (4 * Math.PI), 9);
  expect(total.reaching(600) - total.reaching(700)).toBeCloseTo(1 / 8 - Math.asin(rho) / (4 * Math.PI), 9);
  expect(total.notAbove(0)).toBeCloseTo(1 / 8 - Math.asin(rho) / (4 * Math.PI), 9);
  expect(total.notAbove(300) - total.notAbove(200)).toBeCloseTo(1 / 8 + (3 * Math.asin(rho)) / (4 * Math.PI), 9);
});

/** Mean and variance above the smallest total, from ∫ P(T ≥ t) dt and ∫ 2t P(T ≥ t) dt. */
function momentsFrom(total: TotalDistribution, parts: number): { mean: number; variance: number } {
  const step = (total.largest - total.smallest) / parts;
  let mean = 0;
  let square = 0;
  for (let i = 0; i < parts; i++) {
    const above = (i + 0.5) * step;
    const probability = total.reaching(total.smallest + above);
    mean += step * probability;
    square += step * 2 * above * probability;
  }
  return { mean, variance: square - mean ** 2 };
}

/** Covariance of two deals at this chance: Plackett's identity, ∫ of the bivariate normal density over the correlation. */
function covariance(chance: number, rho: number): number {
  const level = normalPercentile(chance);
  const density = (r: number): number => Math.exp((-level * level) / (1 + r)) / (2 * Math.PI * Math.sqrt(1 - r * r));
  const parts = 400;
  let sum = 0;
  // Simpson's rule.
  for (let i = 0; i <= parts; i++)
    sum += (i === 0 || i === parts ? 1 : i % 2 === 0 ? 2 : 4) * density((rho * i) / parts);
  return (sum * rho) / parts / 3;
}

/** Var = Σ p(1 − p)s² + Σ Σ cov × s × s'. */
function expectedMoments({ sizes }: AllOrNothing, chance: number, rho: number): { mean: number; variance: number } {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const squares = sizes.reduce((sum, size) => sum + size ** 2, 0);
  return {
    mean: chance * whole,
    variance: chance * (1 - chance) * squares + covariance(chance, rho) * (whole ** 2 - squares),
  };
}

const dealsAt = (sizes: readonly number[], chance: number, certain = 0): AllOrNothing =>
  allOrNothing(sizes, new Array<number>(sizes.length).fill(chance), certain);

function irregular(count: number, scale: number): number[] {
  const random = seededRandom(8);
  return Array.from({ length: count }, () => scale * (1 + random()));
}

test("Plackett's identity gives asin ρ ÷ 2π at 50 %", () => {
  expect(covariance(0.5, 0.7)).toBeCloseTo(Math.asin(0.7) / (2 * Math.PI), 11);
});

test.each([
  [0.5, 0.2, 1000, 0],
  [0.3, 0.9, 1000, 0],
  [0.97, 0.02, 1, 5],
  [0.5, 0.2, 1000, 1e10],
])("30 deals in whole units at %d, ρ = %d: exact mean and variance, unit %d on top of %d", (...given) => {
  const [chance, rho, unit, certain] = given;
  const deals = dealsAt(
    Array.from({ length: 30 }, (_, i) => unit * (161 + i)),
    chance,
    certain,
  );
  const total = correlatedTotal(deals, rho);
  expect(total).toBeInstanceOf(CountedTotals);
  const found = momentsFrom(total, (total.largest - total.smallest) / unit);
  const expected = expectedMoments(deals, chance, rho);
  expect(found.mean / expected.mean).toBeCloseTo(1, 9);
  expect(found.variance / expected.variance).toBeCloseTo(1, 7);
});

/** As exact as the grid promises: a thousandth of the deviation. */
function expectGridded(deals: AllOrNothing, chance: number, rho: number): void {
  const total = correlatedTotal(deals, rho);
  expect(total).toBeInstanceOf(GriddedTotals);
  const found = momentsFrom(total, 4000);
  const expected = expectedMoments(deals, chance, rho);
  const deviation = Math.sqrt(expected.variance);
  expect(Math.abs(found.mean - expected.mean) / deviation).toBeLessThan(5e-4);
  expect(Math.abs(Math.sqrt(found.variance) / deviation - 1)).toBeLessThan(1e-3);
}

test.each([
  [0.5, 0.8, 1, 100],
  [0.2, 0.8, 10_000, 1e6],
])("17 deals of any amount at %d, ρ = %d: mean and variance, in money of %d on top of %d", (...given) => {
  const [chance, rho, scale, certain] = given;
  expectGridded(dealsAt(irregular(17, scale), chance, certain), chance, rho);
});

test("17 deals in cents, too many to count them on: mean and variance", () => {
  const cents = irregular(17, 100).map((amount) => Math.round(amount * 100) / 100);
  expectGridded(dealsAt(cents, 0.9), 0.9, 0.02);
});
