import fc from "fast-check";
import { countBackDays } from "../../../src/core/receivables/countBackDays";

const count = (receivables: number, ...months: [sales: number, days: number][]): number | undefined =>
  countBackDays(
    receivables,
    Float64Array.from(months, ([sales]) => sales),
    Float64Array.from(months, ([, days]) => days),
  );

const month = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 28, max: 31 }));
const months = fc.array(month, { minLength: 1, maxLength: 24 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test("whole months, then a part of one", () => {
  expect(count(0, [100, 30])).toBe(0);
  expect(count(50, [100, 30])).toBe(15);
  expect(count(100, [100, 30], [100, 31])).toBe(30);
  expect(count(150, [100, 30], [100, 31])).toBe(45.5);
  expect(count(200, [100, 30], [100, 31])).toBe(61);
  expect(count(200.01, [100, 30], [100, 31])).toBeUndefined();
  expect(count(0)).toBe(0);
  expect(count(1)).toBeUndefined();
});

test("a month without sales counts in full, net credit notes add to the rest", () => {
  expect(count(150, [100, 30], [0, 31], [100, 28])).toBe(75);
  expect(count(150, [100, 30], [-50, 31], [200, 28])).toBe(75);
  expect(count(100, [100, 30], [-50, 31], [200, 28])).toBe(30);
});

test("the sales of the days that it answers are the receivables", () => {
  fc.assert(
    fc.property(months, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
      const receivables = share * sum(given.map(([sales]) => sales));
      let days = count(receivables, ...given) as number;
      let sold = 0;
      for (const [sales, length] of given) {
        sold += sales * Math.min(1, days / length);
        days = Math.max(0, days - length);
      }
      expect(days).toBeLessThan(1e-9);
      expect(Math.abs(sold - receivables)).toBeLessThanOrEqual(1e-9 * Math.max(1, receivables));
    }),
  );
});

test("more receivables never mean fewer days; all sales together are all days", () => {
  fc.assert(
    fc.property(months, fc.nat(1_000_000), fc.nat(1_000_000), (given, receivables, more) => {
      const [less, larger] = [count(receivables, ...given), count(receivables + more, ...given)];
      if (larger !== undefined) expect(less as number).toBeLessThanOrEqual(larger);
      expect(count(sum(given.map(([sales]) => sales)), ...given)).toBe(sum(given.map(([, days]) => days)));
    }),
  );
});

test("what is zero on paper is exhausted: tenths of a unit, ten times", () => {
  const tenths = Array.from({ length: 10 }, (): [number, number] => [0.1, 30]);
  expect(count(1, ...tenths)).toBe(300);
  expect(count(1.1, ...tenths)).toBeUndefined();
  expect(count(0.8, [0.7, 30], [0.1, 31])).toBe(61);
});
