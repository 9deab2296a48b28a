import { weightedMean } from "../../../src/core/numbers/weightedMean";

const mean = (values: number[], weights: number[]): number | undefined =>
  weightedMean(Float64Array.from(values), Float64Array.from(weights));

test("weighted, rows without weight or value left out", () => {
  expect(mean([80, 70, 50], [10_000, 5000, 5000])).toBe(70);
  expect(mean([80, 1000, NaN], [3, 0, 4])).toBe(80);
  expect(mean([80, 1000], [3, NaN])).toBe(80);
  expect(mean([80, 50, -1000], [3, 1, -2])).toBe(72.5);
});

test("nothing has weight", () => {
  expect(mean([], [])).toBeUndefined();
  expect(mean([1, 2], [0, NaN])).toBeUndefined();
  expect(mean([NaN], [1])).toBeUndefined();
});

test("never outside the values, at any size of the weights", () => {
  expect(mean([0.1, 0.1, 0.1], [0.1, 0.7, 0.3])).toBe(0.1);
  expect(mean([1, 3], [1e308, 1e308])).toBe(2);
  expect(mean([1, 3], [5e-324, 5e-324])).toBe(2);
  expect(mean([-3, -3], [0.1, 0.2])).toBe(-3);
});
