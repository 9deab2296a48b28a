import fc from "fast-check";
import { exactSum } from "../../../src/core/numbers/exactSum";
import { ExactTotals } from "../../../src/core/numbers/exactTotals";

test("what single additions lose is added in the end, whichever number is the larger", () => {
  expect(exactSum([0.1, 0.2, 0.3, 0.4])).toBe(1);
  expect(exactSum([1e16, 1, 1, 1, -1e16])).toBe(3);
  expect(exactSum([1, 1e16, 1, -1e16])).toBe(2);
  expect(exactSum([1, -1e16, 1, 1e16])).toBe(2);
  expect(exactSum([-1e16, 3, 1e16])).toBe(3);
  expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
});

test("blank cells and an empty list add nothing", () => {
  expect(exactSum([])).toBe(0);
  expect(exactSum([NaN, 2, NaN, 3])).toBe(5);
});

test("totals side by side are the sums of their own numbers, and together the sum of all", () => {
  const number = fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.constantFrom(0.1, 0.7, -0.3, 1e16, -1e16, 3));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), number), { maxLength: 30 }), (entries) => {
      const totals = new ExactTotals(5);
      for (const [slot, value] of entries) totals.add(slot, value);
      for (let slot = 0; slot < 5; slot++)
        expect(totals.total(slot)).toBe(
          exactSum(entries.filter(([found]) => found === slot).map(([, value]) => value)),
        );
      expect(totals.totalOf(2, 2)).toBe(0);
      expect(totals.totalOf(3, 4)).toBeCloseTo(totals.total(3), 6);
    }),
  );
});

test("the total of several slots keeps what each of them and their addition loses", () => {
  const totals = new ExactTotals(4);
  for (const [slot, value] of [
    [0, 5],
    [1, 1e16],
    [1, 1],
    [2, 1],
    [2, -1e16],
    [3, 7],
  ] as const)
    totals.add(slot, value);
  expect(totals.totalOf(1, 3)).toBe(2);
  expect(totals.totalOf(0, 3)).toBe(7);
  expect(totals.totalOf(1, 4)).toBe(9);
  expect(totals.totalOf(0, 4)).toBe(14);

  const small = new ExactTotals(3);
  [1, 1e16, -1e16].forEach((value, slot) => small.add(slot, value));
  expect(small.totalOf(0, 3)).toBe(1);
});
