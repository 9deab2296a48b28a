import fc from "fast-check";
import { makeupUnits } from "../../../src/core/badDebt/makeupUnits";

test("units are rounded up, as in arithmetic with whole cents", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 1_000_000 }), cents, (loss, earned, cost) => {
      expect(makeupUnits(loss / 100, (cost + earned) / 100, cost / 100)).toBe(Math.ceil(loss / earned));
    }),
  );
});

test("within 1e-9 of a whole number is that number, further off is not", () => {
  expect(makeupUnits(100 + 0.9e-9, 1, 0)).toBe(100);
  expect(makeupUnits(100 + 1.2e-9, 1, 0)).toBe(101);
  expect(makeupUnits(100 - 0.9e-9, 1, 0)).toBe(100);
});

test("a unit that earns nothing makes up nothing, not even a loss of 0", () => {
  expect(makeupUnits(500, 15, 15)).toBeUndefined();
  expect(makeupUnits(0, 10, 15)).toBeUndefined();
  expect(makeupUnits(500, 0.3, 0.1 + 0.2)).toBeUndefined();
});
