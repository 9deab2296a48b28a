import { HALF_CENT } from "../../../src/core/numbers/halfCent";
import { CountedTotals } from "../../../src/core/probability/countedTotals";

test("the ends are the percentiles 0 and 1, though they are too rare to be among the counted totals", () => {
  const total = new CountedTotals(1000, 1300, Float64Array.of(100, 200), Float64Array.of(0.25, 0.75));
  expect([0, 0.2, 0.25, 0.3, 1].map((probability) => total.percentile(probability))).toEqual([
    1000, 1100, 1100, 1200, 1300,
  ]);
  expect([1099, 1100, 1199, 1200].map((amount) => total.notAbove(amount))).toEqual([0, 0.25, 0.25, 1]);
  expect([1100, 1101, 1200, 1201].map((amount) => total.reaching(amount))).toEqual([1, 0.75, 0.75, 0]);
});

test("half a cent is no difference", () => {
  const total = new CountedTotals(0, 5, Float64Array.of(0, 5), Float64Array.of(0.25, 0.75));
  expect([-HALF_CENT, -2 * HALF_CENT].map((amount) => total.notAbove(amount))).toEqual([0.25, 0]);
  expect([HALF_CENT, 2 * HALF_CENT].map((amount) => total.reaching(amount))).toEqual([1, 0.75]);
});

test("totals are decimal numbers: 0.1 and 0.2 make 0.3", () => {
  const total = new CountedTotals(0, 0.3, Float64Array.of(0, 0.1, 0.2, 0.1 + 0.2), new Float64Array(4).fill(0.25));
  expect(total.percentile(0.9)).toBe(0.3);
});
