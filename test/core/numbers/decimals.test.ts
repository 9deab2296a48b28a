import { DivisionByZero } from "../../../src/core/divisionByZero";
import { divide } from "../../../src/core/numbers/divide";
import { HALF_CENT, isMoreMoney } from "../../../src/core/numbers/halfCent";
import { isClearlyLess } from "../../../src/core/numbers/isClearlyLess";
import { weightedMean } from "../../../src/core/numbers/weightedMean";
import { withoutNoise } from "../../../src/core/numbers/withoutNoise";
import { withoutResidue } from "../../../src/core/numbers/withoutResidue";

test("the decimal number that was meant, at the scale of what went into it", () => {
  expect(withoutNoise(100 * 0.07)).toBe(7);
  expect(withoutNoise(93.1 - 93, 93.1)).toBe(0.1);
  expect(withoutNoise(1000.3 - 0.1, 1000.3)).toBe(1000.2);
  expect(withoutNoise(1000.3 - 0.1, 0.1)).not.toBe(1000.2);
  expect(withoutNoise(-0.1 - 0.2)).toBe(-0.3);
});

test("fifteen digits stay, at the largest and the smallest scales too", () => {
  expect(withoutNoise(123456789012345)).toBe(123456789012345);
  expect(withoutNoise(12345678901234.5)).toBe(12345678901234.5);
  expect(withoutNoise(2 ** 53)).toBe(2 ** 53);
  expect(withoutNoise(999_999_999_999_999.5)).toBe(999_999_999_999_999.5);
  // At a scale of 1e14 there are no decimals, and whole numbers are rounded to.
  expect(withoutNoise(123_456_789_012_345.6)).toBe(123_456_789_012_346);
  expect(withoutNoise(1e300)).toBe(1e300);
  expect(withoutNoise(1.234567890123456e-85)).toBe(1.23456789012346e-85);
  expect(withoutNoise(1.2345678901234567e-86)).toBe(1.23456789012346e-86);
  expect(withoutNoise(1.2345678901234567e-87)).toBe(1.2345678901234567e-87);
  expect(withoutNoise(1.2345678901234567e-200)).toBe(1.2345678901234567e-200);
  expect([withoutNoise(0), withoutNoise(0, 5)]).toEqual([0, 0]);
});

test("a total that is nothing on paper is 0, a small one is not", () => {
  expect(withoutResidue(0.3 - 0.1 - 0.2, 0.6)).toBe(0);
  expect(withoutResidue(0.2 + 0.1 - 0.3, 0.6)).toBe(0);
  expect(withoutResidue(2 ** -52, 1)).toBe(0);
  expect(withoutResidue(-(2 ** -52), 1)).toBe(0);
  expect(withoutResidue(2 ** -51, 1)).toBe(2 ** -51);
  expect(withoutResidue(-(2 ** -51), 1)).toBe(-(2 ** -51));
  expect(withoutResidue(0.01, 1e9)).toBe(0.01);
});

test("money is more money from half a cent on", () => {
  expect(isMoreMoney(1.02, 1)).toBe(true);
  expect(isMoreMoney(1.004, 1)).toBe(false);
  expect(isMoreMoney(1, 1.02)).toBe(false);
  expect([isMoreMoney(HALF_CENT, 0), isMoreMoney(0.0051, 0)]).toEqual([false, true]);
});

test("a ratio has its value, and by 0 the name of what is 0", () => {
  expect(divide(3, -4, "sales")).toBe(-0.75);
  expect(divide(0, 5, "sales")).toBe(0);
  expect(() => divide(3, 0, "sales")).toThrow(DivisionByZero);
  expect(() => divide(0, -0, "sales")).toThrow(expect.objectContaining({ denominator: "sales" }));
});

test("clearly less is measured by the larger of both, and by 1 below it", () => {
  expect(isClearlyLess(0, 2e-12)).toBe(true);
  expect(isClearlyLess(0, 0.9e-12)).toBe(false);
  expect(isClearlyLess(-1000, -1000 + 5e-10)).toBe(false);
  expect(isClearlyLess(-1000, -1000 + 5e-9)).toBe(true);
  expect(isClearlyLess(-1000, 0)).toBe(true);
  expect(isClearlyLess(1, 1)).toBe(false);
});

test("a weighted mean keeps within its values where all weights are tiny or huge, and where blanks stand between", () => {
  const mean = (values: number[], weights: number[]) =>
    weightedMean(Float64Array.from(values), Float64Array.from(weights));
  expect(mean([10, 20, 40], [1e-300, 1e-300, 2e-300])).toBeCloseTo(27.5, 12);
  expect(mean([10, NaN, 40], [1, 5, 1])).toBe(25);
  expect(mean([10, 7, 40], [1, -5, 1])).toBe(25);
  expect(mean([10, 20], [1e308, 1.5e308])).toBeCloseTo(16, 12);
  expect(mean([1, 3], [1e308, 1e-300])).toBe(1);
  for (let weight = 1; weight < 60; weight++) expect(mean([0.1, 0.1, 0.1], [0.1, weight / 10, 0.3])).toBe(0.1);
});
