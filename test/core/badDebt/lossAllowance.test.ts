import { bucketTotals } from "../../../src/core/badDebt/bucketTotals";
import { adjustedLossRate, lossAllowance } from "../../../src/core/badDebt/lossAllowance";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

test("IFRS 9 Illustrative Example 12, bucket by bucket", () => {
  const balances = [15e6, 7.5e6, 4e6, 2.5e6, 1e6];
  const rates = [0.003, 0.016, 0.036, 0.066, 0.106];
  const each = balances.map((balance, bucket) => lossAllowance(numbers(balance), numbers(rates[bucket] as number)));
  expect(each).toEqual([45_000, 120_000, 144_000, 165_000, 106_000]);
  expect(lossAllowance(numbers(...balances), numbers(...rates))).toBe(580_000);
});

test("a bucket in credit provides nothing and takes nothing from the others", () => {
  expect(lossAllowance(numbers(100, -1_000_000), numbers(0.5, 1))).toBe(50);
});

test("a blank balance needs no rate", () => {
  expect(lossAllowance(numbers(NaN, 0, 100), numbers(NaN, NaN, 0.1))).toBe(10);
});

test("the adjustment is the decimal that was meant", () => {
  expect(adjustedLossRate(0.016, 0.1)).toBe(0.0176);
  expect(adjustedLossRate(0.8, 0.25)).toBe(1);
  expect(adjustedLossRate(0.3, -1)).toBe(0);
});

test("buckets are columns or rows, blanks add nothing, cents survive large neighbours", () => {
  const matrix = numbers(1e15, 0.25, NaN, 2, -1e15, 0.5);
  expect([...bucketTotals(matrix, 3, "columns")]).toEqual([1_000_000_000_000_002, -999_999_999_999_999.75, 0.5]);
  expect([...bucketTotals(matrix, 3, "rows")]).toEqual([1_000_000_000_000_000.2, -999_999_999_999_997.5]);
  expect([...bucketTotals(numbers(1e9, 0.01, -1e9), 1, "columns")]).toEqual([0.01]);
});

test("a bucket that is zero on paper is zero", () => {
  expect([...bucketTotals(numbers(0.1, 0.2, -0.3), 1, "columns")]).toEqual([0]);
});
