import type { AllOrNothing } from "../../../src/core/probability/allOrNothing";
import { CommonFactor } from "../../../src/core/probability/commonFactor";
import { correlatedTotal } from "../../../src/core/probability/correlatedTotal";
import { CountedTotals } from "../../../src/core/probability/countedTotals";
import { distributionOfTotal } from "../../../src/core/probability/distributionOfTotal";
import { GriddedTotals } from "../../../src/core/probability/griddedTotals";
import { normalDensity, normalPercentile, normalProbability } from "../../../src/core/probability/normalDistribution";
import { everyOutcome, probabilityUpTo } from "./everyOutcome";
import { allOrNothing, lognormalDeals, seededRandom } from "./lognormalDeals";

/** Totals of the model as it is written down, by throwing dice. */
function simulate({ sizes, chances }: AllOrNothing, correlation: number, trials: number): number[] {
  const random = seededRandom(2024);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const levels = chances.map(normalPercentile);
  return Array.from({ length: trials }, () => {
    const shared = Math.sqrt(correlation) * normal();
    let total = 0;
    for (let i = 0; i < sizes.length; i++)
      if (shared + Math.sqrt(1 - correlation) * normal() < (levels[i] as number)) total += sizes[i] as number;
    return total;
  });
}

test.each([0.001, 0.2, 0.5, 0.9, 0.99])("two deals at 50 %% and ρ = %d: both come with 1/4 + asin ρ ÷ 2π", (rho) => {
  const total = correlatedTotal(allOrNothing([100, 100], [0.5, 0.5]), rho);
  expect(total.reaching(200)).toBeCloseTo(0.25 + Math.asin(rho) / (2 * Math.PI), 9);
  expect(total.reaching(100)).toBeCloseTo(0.75 - Math.asin(rho) / (2 * Math.PI), 9);
});

test.each([0.05, 0.3, 0.8])(
  "few deals with ρ = %d: compared with every outcome on a fine grid of the factor",
  (rho) => {
    const sizes = [300, 240.5, 176.25, 464, 146.1, 98];
    const chances = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8];
    const total = correlatedTotal(allOrNothing(sizes, chances), rho);
    expect(total).toBeInstanceOf(CountedTotals);
    const amounts = [0, 98, 300, 400, 700, 1200];
    const expected = amounts.map(() => 0);
    const step = 0.02;
    for (let z = -9; z <= 9; z += step) {
      const given = chances.map((chance) =>
        normalProbability((normalPercentile(chance) + Math.sqrt(rho) * z) / Math.sqrt(1 - rho)),
      );
      const outcomes = everyOutcome(sizes, given);
      amounts.forEach((amount, i) => {
        expected[i] = (expected[i] as number) + step * normalDensity(z) * probabilityUpTo(outcomes, amount + 0.001);
      });
    }
    amounts.forEach((amount, i) => expect(total.notAbove(amount)).toBeCloseTo(expected[i] as number, 9));
  },
);

test.each([
  [8, 0.4],
  [40, 0.2],
  [120, 0.1],
])("%d deals with ρ = %d: the simulation lies within its own error", (count, rho) => {
  const deals = lognormalDeals(count);
  const trials = 10_000;
  const totals = simulate(deals, rho, trials).sort((left, right) => left - right);
  const exact = correlatedTotal(deals, rho);
  for (const p of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) {
    const amount = totals[Math.round(p * trials)] as number;
    const simulated = totals.filter((total) => total <= amount + 0.001).length / trials;
    const error = Math.sqrt((p * (1 - p)) / trials);
    expect(Math.abs(exact.notAbove(amount) - simulated)).toBeLessThan(4 * error);
  }
});

test("very many small deals follow Vasicek's limit", () => {
  const count = 4000;
  const [chance, rho] = [0.3, 0.25];
  const deals = allOrNothing(
    Array.from({ length: count }, (_, i) => 1000 + (i % 7) * 0.37),
    new Array<number>(count).fill(chance),
  );
  const total = correlatedTotal(deals, rho);
  for (const share of [0.05, 0.2, 0.3, 0.5, 0.7]) {
    const limit = normalProbability(
      (Math.sqrt(1 - rho) * normalPercentile(share) - normalPercentile(chance)) / Math.sqrt(rho),
    );
    expect(Math.abs(total.notAbove(total.largest * share) - limit)).toBeLessThan(5e-4);
  }
});

test.each([60, 600])("%d deals with next to no correlation are next to independent", (count) => {
  const deals = lognormalDeals(count);
  const independent = distributionOfTotal(deals);
  const total = correlatedTotal(deals, 1e-9);
  expect(total).toBeInstanceOf(GriddedTotals);
  for (const p of [0.01, 0.1, 0.5, 0.9, 0.99])
    expect(total.percentile(p) / independent.percentile(p)).toBeCloseTo(1, 4);
});

test("correlation widens the range and leaves the mean where it is", () => {
  const deals = lognormalDeals(200);
  const mean = deals.sizes.reduce((sum, size, i) => sum + size * (deals.chances[i] as number), 0);
  let width = 0;
  for (const rho of [0.01, 0.1, 0.3, 0.6, 0.9]) {
    const total = correlatedTotal(deals, rho);
    const points = Array.from({ length: 500 }, (_, i) => total.percentile((i + 0.5) / 500));
    expect(points.reduce((sum, point) => sum + point, 0) / 500 / mean).toBeCloseTo(1, 3);
    const range = total.percentile(0.9) - total.percentile(0.1);
    expect(range).toBeGreaterThan(width);
    width = range;
    const scenarios = new CommonFactor(deals, rho).scenarios();
    expect(scenarios.reduce((sum, each) => sum + each.weight * each.mean, 0) / mean).toBeCloseTo(1, 9);
  }
});

test("the order of the rule grows with what the list needs", () => {
  const order = (count: number, rho: number): number => new CommonFactor(lognormalDeals(count), rho).order;
  expect(order(3, 0.1)).toBe(64);
  expect(order(1000, 0.2)).toBeGreaterThan(order(100, 0.2));
  expect(order(100, 0.9)).toBeGreaterThan(order(100, 0.2));
  expect(order(3, 0.9999999)).toBe(16_384);
});
