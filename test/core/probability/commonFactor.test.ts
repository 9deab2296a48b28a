import { momentsOf, type AllOrNothing } from "../../../src/core/probability/allOrNothing";
import { CommonFactor } from "../../../src/core/probability/commonFactor";
import { gaussHermite } from "../../../src/core/probability/gaussHermite";
import { allOrNothing, lognormalDeals, seededRandom } from "./lognormalDeals";

const dealsAt = (count: number, chance: number): AllOrNothing => {
  const random = seededRandom(5);
  return allOrNothing(
    Array.from({ length: count }, () => 1 + random()),
    new Array<number>(count).fill(chance),
  );
};

/** How far neighbouring scenarios with |z| ≤ 2 lie apart at most, in deviations of a scenario. */
function widestGap(deals: AllOrNothing, correlation: number): number {
  const factor = new CommonFactor(deals, correlation);
  const nodes = gaussHermite(factor.order);
  const usual = factor.scenarios().filter((_, i) => Math.abs(nodes[i]?.z as number) <= 2);
  return Math.max(
    ...usual.slice(1).map((right, i) => {
      const left = usual[i] ?? right;
      return (2 * Math.abs(right.mean - left.mean)) / (right.deviation + left.deviation);
    }),
  );
}

test.each([
  [60, 0.2, 0.5],
  [60, 0.9, 0.5],
  [60, 0.5, 0.7],
  [100, 0.3, 0.3],
])("%d deals at %d, ρ = %d: scenarios stand 0.8 deviations apart, so that their mixture has no ripples", (...given) => {
  const [count, chance, correlation] = given;
  const gap = widestGap(dealsAt(count, chance), correlation);
  expect(gap).toBeLessThan(0.85);
  expect(gap).toBeGreaterThan(0.7);
});

test.each([
  [400, 0.2, 0.3],
  [150, 0.9, 0.5],
])("%d deals at %d, ρ = %d: in long lists 1.25 deviations are near enough", (count, chance, correlation) => {
  const gap = widestGap(dealsAt(count, chance), correlation);
  expect(gap).toBeLessThan(1.3);
  expect(gap).toBeGreaterThan(1.1);
});

test("a list and its mirror image, with chance 1 − p for each p, need the same order", () => {
  for (const chance of [0.01, 0.1, 0.4]) {
    const order = (p: number): number => new CommonFactor(dealsAt(80, p), 0.5).order;
    expect(order(1 - chance)).toBe(order(chance));
  }
});

test("14,000 deals are looked at in some 300 scenarios, as many as are worth waiting for", () => {
  const { order } = new CommonFactor(dealsAt(14_000, 0.3), 0.5);
  const count = gaussHermite(order).length;
  expect(count).toBeGreaterThan(285);
  expect(count).toBeLessThan(305);
});

test.each([
  [6, 0.1],
  [90, 0.6],
])("%d deals, ρ = %d: weights are 1 together, and each deal keeps its chance", (count, correlation) => {
  const deals = lognormalDeals(count);
  const scenarios = new CommonFactor(deals, correlation).scenarios();
  const whole = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  expect(Math.abs(whole - 1)).toBeLessThan(5e-15);
  deals.chances.forEach((chance, i) =>
    expect(scenarios.reduce((sum, { weight, chances }) => sum + weight * (chances[i] as number), 0)).toBeCloseTo(
      chance,
      11,
    ),
  );
  for (const { chances, mean, deviation } of scenarios) {
    const expected = momentsOf(deals.sizes, chances);
    expect([mean, deviation]).toEqual([expected.mean, expected.deviation]);
  }
});
