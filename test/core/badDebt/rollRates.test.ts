import { lifetimeLossRates, rollRates } from "../../../src/core/badDebt/rollRates";

const rolls = (months: number[][]): (number | undefined)[] =>
  rollRates(Float64Array.from(months.flat()), months[0]?.length ?? 0);

test("the next bucket a month later ÷ this bucket, each added up over the months", () => {
  expect(
    rolls([
      [1000, 200, 100],
      [1100, 250, 80],
      [1200, 275, 125],
    ]),
  ).toEqual([525 / 2100, 205 / 450]);
});

test("the latest month is only where money rolled to, the first bucket only where it came from", () => {
  const before = rolls([
    [100, 40],
    [80, 25],
  ]);
  expect(before).toEqual([0.25]);
  expect(
    rolls([
      [100, 7],
      [999, 25],
    ]),
  ).toEqual(before);
});

test("a blank adds nothing, and a bucket without money has no roll", () => {
  expect(
    rolls([
      [100, NaN, 10],
      [100, 20, NaN],
    ]),
  ).toEqual([0.2, undefined]);
});

test("cents survive large neighbours", () => {
  expect(
    rolls([
      [1e15, 0],
      [0.25, 0.5],
      [0, 1e15],
    ]),
  ).toEqual([(1e15 + 0.5) / (1e15 + 0.25)]);
});

test("rolls multiply towards the last bucket, of which the given share is lost", () => {
  expect(lifetimeLossRates([0.5, 0.2], 0.5)).toEqual([0.05, 0.1, 0.5]);
  expect(lifetimeLossRates([], 0.4)).toEqual([0.4]);
});

test("the product stops at everything, single rolls do not", () => {
  expect(lifetimeLossRates([0.2, 2], 0.5)).toEqual([0.2, 0.5, 0.5]);
  expect(lifetimeLossRates([1.5], 1)).toEqual([1, 1]);
});

test("a missing roll leaves the buckets before it without a loss rate, not those after it", () => {
  expect(lifetimeLossRates([0.5, undefined, 0.2], 0.5)).toEqual([undefined, undefined, 0.1, 0.5]);
});
