import { bandPoints } from "../../../src/core/credit/bandPoints";

const bands = { from: Float64Array.of(0, 8, 31, 61), points: Float64Array.of(100, 70, 30, 10) };

test("a value belongs to the band with the highest lower end that it reaches", () => {
  expect([0, 7.99, 8, 30, 31, 60, 61, 5000].map((value) => bandPoints(bands, value))).toEqual([
    100, 100, 70, 70, 30, 30, 10, 10,
  ]);
});

test("below the lowest band there are no points", () => {
  expect(bandPoints(bands, -0.5)).toBe(0);
});

test("the rounding of floating point does not lose a band", () => {
  expect(0.7 - 0.4).toBeLessThan(0.3);
  const margins = { from: Float64Array.of(0, 0.3), points: Float64Array.of(20, 60) };
  expect(bandPoints(margins, 0.7 - 0.4)).toBe(60);
  expect(bandPoints(margins, 0.3 - 0.1 - 0.2)).toBe(20);
  expect(bandPoints(margins, 0.2999999)).toBe(20);
});
