import fc from "fast-check";
import { isRightNumber } from "../../../src/core/workshop/isRightNumber";

test("the expected number rounded to any decimals is right, as long as that is no guess", () => {
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 2 }), (expected, decimals) => {
      const step = 10 ** (2 - decimals);
      const rounded = (Math.sign(expected) * Math.round(Math.abs(expected) / step) * step) / 100;
      const off = Math.abs(rounded * 100 - expected);
      const edge = Math.abs(off - 0.005 * Math.abs(expected)) < 1e-6;
      if (!edge) expect(isRightNumber(rounded, expected / 100)).toBe(off <= 0.005 * Math.abs(expected));
      // A step further is wrong, however small it is beside the number, unless it has fewer decimals itself.
      const further = Math.round((rounded * 100) / step) + 1;
      if (further % 10 !== 0) expect(isRightNumber((further * step) / 100, expected / 100)).toBe(false);
    }),
  );
});

test("half is rounded up in decimals, away from 0", () => {
  expect(isRightNumber(2.68, 2.675)).toBe(true);
  expect(isRightNumber(2.67, 2.675)).toBe(false);
  expect(isRightNumber(-2.68, -2.675)).toBe(true);
});

test("noise of formulas is not an error, on either side", () => {
  expect(isRightNumber(364.799_999_999_999_95, 364.8)).toBe(true);
  expect(isRightNumber(365, 364.799_999_999_999_95)).toBe(true);
  expect(isRightNumber(0.1 + 0.2, 0.3, 0)).toBe(true);
});

test("very small and very large numbers count their decimals too", () => {
  expect(isRightNumber(1.23e-7, 1.2345e-7)).toBe(true);
  expect(isRightNumber(1.24e-7, 1.2345e-7)).toBe(false);
  expect(isRightNumber(1e21, 1e21 + 1e18)).toBe(false);
});

test("a tolerance decides alone", () => {
  expect(isRightNumber(366, 364.8, 1.2)).toBe(true);
  expect(isRightNumber(366, 364.8, 1.1)).toBe(false);
  expect(isRightNumber(365, 364.8, 0)).toBe(false);
});

test("a tolerance of 0 still forgives what the order of a calculation changes", () => {
  expect(isRightNumber(1_000_000.0000005, 1_000_000, 0)).toBe(true);
  expect(isRightNumber(1_000_000.000005, 1_000_000, 0)).toBe(false);
});
