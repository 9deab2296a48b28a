import fc from "fast-check";
import { netCredits } from "../../../src/core/receivables/netCredits";

const net = (debts: number[], credits: number[]): number[] => [
  ...netCredits(Float64Array.from(debts), Float64Array.from(credits)),
];

test("credit pays the oldest debt first, wherever it was booked", () => {
  expect(net([10, 20, 30], [-35, 0, 0])).toEqual([10, 15, 0]);
  expect(net([10, 20, 30], [0, 0, -5])).toEqual([10, 20, 25]);
});

test("without credit nothing changes; without debt neither", () => {
  expect(net([10, 0, 30], [0, 0, 0])).toEqual([10, 0, 30]);
  expect(net([0, 0, 0], [-1, 0, -3])).toEqual([-1, 0, -3]);
});

test("of too much credit, the latest stays where it was booked", () => {
  expect(net([0, 10, 0], [-4, 0, -8])).toEqual([-2, 0, 0]);
  expect(net([0, 1, 0], [-4, 0, -8])).toEqual([-4, 0, -7]);
});

test("the sum never changes, and never are debt and credit left side by side", () => {
  const money = fc.array(fc.tuple(fc.nat(100_000), fc.nat(100_000)), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(money, (buckets) => {
      const debts = buckets.map(([debt]) => debt);
      const credits = buckets.map(([, credit]) => -credit);
      const left = net(debts, credits);
      const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
      expect(sum(left)).toBe(sum(debts) + sum(credits));
      expect(left.some((value) => value > 0) && left.some((value) => value < 0)).toBe(false);
      left.forEach((value, bucket) => {
        expect(value).toBeLessThanOrEqual(debts[bucket] as number);
        expect(value).toBeGreaterThanOrEqual(credits[bucket] as number);
      });
      // Older debt is paid before newer debt is touched.
      const touched = left.findIndex((value, bucket) => value < (debts[bucket] as number));
      if (touched !== -1) expect(left.slice(touched + 1).every((value) => value <= 0)).toBe(true);
    }),
  );
});
