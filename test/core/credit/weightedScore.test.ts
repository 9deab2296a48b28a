import { weightedScore, type WeightedScore } from "../../../src/core/credit/weightedScore";

const score = (points: number[], weights: number[], totalWeight: number): WeightedScore | undefined =>
  weightedScore(Float64Array.from(points), Float64Array.from(weights), totalWeight);

test("the weighted mean of the points, and what each factor contributes", () => {
  expect(score([70, 100, 60], [50, 30, 20], 100)).toEqual({
    score: 77,
    shares: Float64Array.of(0.5, 0.3, 0.2),
    contributions: Float64Array.of(35, 30, 12),
  });
});

test("a missing factor leaves its weight to the others", () => {
  expect(score([70, NaN, 60], [50, 30, 20], 100)).toEqual({
    score: 4700 / 70,
    shares: Float64Array.of(50 / 70, 0, 20 / 70),
    contributions: Float64Array.of(50, 0, (20 / 70) * 60),
  });
});

test("half of the weight is enough, less is not", () => {
  expect(score([80, NaN], [50, 50], 100)?.score).toBe(80);
  expect(score([NaN, 80], [50.1, 49.9], 100)).toBeUndefined();
  expect(score([80, NaN], [30, 20], 100)).toBeUndefined();
});

test("half of the weight is half, also in tenths", () => {
  expect(score([100, 70, NaN], [0.1, 0.2, 0.3], 0.6)?.score).toBeCloseTo(80, 10);
});

test("nothing known is no score", () => {
  expect(score([NaN], [1], 1)).toBeUndefined();
  expect(score([], [], 1)).toBeUndefined();
});

test("rounding carries no score past its points", () => {
  // Without care this mean is 100.00000000000001, and no grade would take it.
  const weights = [0.05896286484985347, 0.084700465725289, 0.8253285633371124];
  expect(score([100, 100, 100], weights, 1)?.score).toBe(100);
});
