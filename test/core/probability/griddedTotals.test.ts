import { HALF_CENT } from "../../../src/core/numbers/halfCent";
import { GriddedTotals } from "../../../src/core/probability/griddedTotals";

const masses = (...each: number[]) => ({ first: 0, masses: Float64Array.from(each) });

/** Cells of 10 from 135 to 165 on top of 100: half of the probability in the first, half in the last. */
const total = new GriddedTotals(100, 200, 10, masses(0.5, 0, 0.5), { mean: 50, deviation: 10 });

test("the cells lie around the mean that the total must have", () => {
  expect([total.start, total.end]).toEqual([135, 165]);
});

test.each([
  [100, 0],
  [134, 0],
  [135, 0],
  [140, 0.25],
  [145, 0.5],
  [150, 0.5],
  [155, 0.5],
  [160, 0.75],
  [165, 1],
  [180, 1],
])("within a cell the probability is spread evenly: %d is not exceeded with %d", (amount, probability) => {
  expect(total.notAbove(amount)).toBeCloseTo(probability, 14);
  expect(total.reaching(amount)).toBeCloseTo(1 - probability, 14);
});

test.each([
  [0, 100],
  [0.125, 137.5],
  [0.25, 140],
  [0.5, 145],
  [0.75, 160],
  [1, 200],
])("the %d percentile is the smallest total of which that holds", (probability, amount) => {
  expect(total.percentile(probability)).toBeCloseTo(amount, 12);
});

test("cells that splitting has widened are drawn together to the deviation, and never drawn apart", () => {
  const narrow = new GriddedTotals(100, 200, 10, masses(0.5, 0, 0.5), { mean: 50, deviation: 5 });
  expect([narrow.start, narrow.end]).toEqual([142.5, 157.5]);
  expect(narrow.notAbove(145)).toBeCloseTo(0.25, 14);
  const wide = new GriddedTotals(100, 200, 10, masses(0.5, 0, 0.5), { mean: 50, deviation: 20 });
  expect([wide.start, wide.end]).toEqual([135, 165]);
});

test("nothing lies outside the possible totals, though cells reach beyond them; half a cent is no difference", () => {
  const around = new GriddedTotals(0, 10, 10, masses(0.5, 0.5), { mean: 5, deviation: 5 });
  expect([around.start, around.end]).toEqual([-5, 15]);
  expect([around.notAbove(-1), around.notAbove(0), around.notAbove(9), around.notAbove(10)]).toEqual([0, 0.25, 0.7, 1]);
  expect([around.reaching(0), around.reaching(1), around.reaching(10), around.reaching(11)]).toEqual([1, 0.7, 0.25, 0]);
  expect([around.percentile(0.1), around.percentile(0.9)]).toEqual([0, 10]);
  expect(around.notAbove(-HALF_CENT)).toBeCloseTo(0.25, 3);
  expect(around.notAbove(-2 * HALF_CENT)).toBe(0);
  expect([around.notAbove(10 - HALF_CENT), around.notAbove(10 - HALF_CENT / 2)]).toEqual([1, 1]);
  expect(around.notAbove(10 - 2 * HALF_CENT)).toBeLessThan(0.75);
  expect([around.reaching(HALF_CENT), around.reaching(HALF_CENT / 2)]).toEqual([1, 1]);
  expect(around.reaching(2 * HALF_CENT)).toBeLessThan(0.75);
  expect(around.reaching(10 + HALF_CENT)).toBeCloseTo(0.25, 3);
  expect(around.reaching(10 + 2 * HALF_CENT)).toBe(0);
});

test("probability lost in rounding moves neither the cells nor the percentiles next to 1", () => {
  const lost = 1 - 1e-6;
  const given = new GriddedTotals(100, 200, 10, masses(0.5 * lost, 0, 0.5 * lost, 0), { mean: 50, deviation: 5 });
  expect(given.start).toBeCloseTo(142.5, 12);
  expect(given.end).toBeCloseTo(162.5, 12);
  expect(given.percentile(1 - 1e-9)).toBeCloseTo(157.5, 12);
  const full = new GriddedTotals(100, 200, 10, masses(0.5 * lost, 0, 0.5 * lost), { mean: 50, deviation: 5 });
  expect(full.percentile(1 - 1e-9)).toBeCloseTo(157.5, 12);
});
