import { HALF_CENT } from "../../../src/core/numbers/halfCent";
import { SeriesTotals } from "../../../src/core/probability/seriesTotals";

/** Without any wave the series is the uniform distribution on its interval. */
const uniform = (start: number, width: number) => ({ start, width, coefficients: new Float64Array() });

test("a series without terms is uniform on its interval, above the smallest total", () => {
  const total = new SeriesTotals(100, 164, uniform(16, 32));
  const amounts = [100, 110, 116, 124, 132, 140, 148, 150, 164];
  const expected = [0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1];
  expect(amounts.map((amount) => total.notAbove(amount))).toEqual(expected);
  expect(amounts.map((amount) => total.reaching(amount))).toEqual(expected.map((probability) => 1 - probability));
  expect([0, 0.25, 0.75, 1].map((probability) => total.percentile(probability))).toEqual([100, 124, 140, 164]);
});

test("one wave of the cosine series: x − sin(2πx) ÷ 2π has its median in the middle and quarters 1/4 ∓ 1/2π", () => {
  const series = { start: 16, width: 32, coefficients: Float64Array.of(0, -1 / (2 * Math.PI)) };
  const total = new SeriesTotals(100, 164, series);
  expect(total.notAbove(124)).toBeCloseTo(0.25 - 1 / (2 * Math.PI), 14);
  expect(total.reaching(124)).toBeCloseTo(0.75 + 1 / (2 * Math.PI), 14);
  expect(total.notAbove(140)).toBeCloseTo(0.75 + 1 / (2 * Math.PI), 14);
  expect(total.percentile(0.5)).toBeCloseTo(132, 12);
  expect(total.percentile(0.25 - 1 / (2 * Math.PI))).toBeCloseTo(124, 12);
});

test("the median that is reached exactly is the smallest such total", () => {
  expect(new SeriesTotals(0, 64, uniform(0, 64)).percentile(0.5)).toBe(32);
});

test("the only totals at the ends are the ends, and half a cent is no difference", () => {
  const total = new SeriesTotals(0, 64, uniform(0, 64));
  expect([total.notAbove(64 - HALF_CENT), total.notAbove(64 - HALF_CENT / 2)]).toEqual([1, 1]);
  expect(total.notAbove(64 - 2 * HALF_CENT)).toBeLessThan(1);
  expect([total.reaching(HALF_CENT), total.reaching(HALF_CENT / 2)]).toEqual([1, 1]);
  expect(total.reaching(2 * HALF_CENT)).toBeLessThan(1);
});

test("percentiles are found where the interval is narrow and far from 0", () => {
  const total = new SeriesTotals(0, 2_000_000, uniform(1_000_000, 1));
  for (const probability of [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.9])
    expect(total.percentile(probability)).toBeCloseTo(1_000_000 + probability, 8);
});
