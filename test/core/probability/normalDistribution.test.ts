import { normalDensity, normalPercentile, normalProbability } from "../../../src/core/probability/normalDistribution";

test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [-3, 0.0013498980316300945],
  [3, 0.9986501019683699],
  [-3.000001, 0.0013498935997883319],
  [-10, 7.619853024160527e-24],
  [-37, 5.725571222524e-300],
])("P(X ≤ %d) is right to 12 digits, far out as well", (x, expected) => {
  expect(normalProbability(x) / expected).toBeCloseTo(1, 12);
});

test("beyond what a number can hold there is nothing", () => {
  expect([normalProbability(-40), normalProbability(40)]).toEqual([0, 1]);
});

test.each([1e-300, 1e-100, 1e-12, 1e-6, 0.001, 0.05, 0.3, 0.5, 0.8, 0.999, 1 - 1e-9])(
  "the percentile of %d is the inverse",
  (p) => {
    expect(normalProbability(normalPercentile(p)) / p).toBeCloseTo(1, 10);
  },
);

test("the published deciles", () => {
  expect(normalPercentile(0.9)).toBeCloseTo(1.2815515655446004, 13);
  expect(normalPercentile(0.1)).toBeCloseTo(-1.2815515655446004, 13);
  expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
});
