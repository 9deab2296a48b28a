import { LOST, OPEN, WON } from "../../../src/core/funnel/deals";
import { daysStalled } from "../../../src/core/funnel/daysStalled";
import { offFunnelSales } from "../../../src/core/funnel/offFunnelSales";
import { openAmount, pipelineCoverage } from "../../../src/core/funnel/pipelineCoverage";
import { qualifyOpportunity } from "../../../src/core/funnel/qualifyOpportunity";
import { rollUpCategories } from "../../../src/core/funnel/rollUpCategories";
import { salesVelocity } from "../../../src/core/funnel/salesVelocity";

test("coverage is open pipeline ÷ what is missing, without float noise", () => {
  expect(pipelineCoverage(1424, 1000, 600)).toBe(3.56);
  expect(pipelineCoverage(0.2, 0.3, 0.1)).toBe(1);
});

test.each([1000, 999.996, 1500])("nothing is left to cover with %d of 1000 closed", (closed) => {
  expect(() => pipelineCoverage(1424, 1000, closed)).toThrow("target is 0");
});

test("only open deals with an amount are open pipeline", () => {
  const amounts = Float64Array.from([0.5, 0.25, NaN, 50, 70]);
  const status = Uint8Array.from([OPEN, OPEN, OPEN, WON, LOST]);
  expect(openAmount({ amounts, status, winRates: amounts, stages: new Int32Array(5) })).toBe(0.75);
});

test("velocity is money a day", () => {
  expect(salesVelocity(50, 10_000, 0.2, 30)).toBe(10_000 / 3);
  expect(() => salesVelocity(50, 10_000, 0.2, 0)).toThrow("cycleDays is 0");
});

test("off-funnel sales lie below the threshold by more than half a cent", () => {
  expect(offFunnelSales(Float64Array.from([5, NaN, 9.99, 9.996, 10, 11]), 10)).toBe(14.99);
});

test.each([
  [100, 145, 45, 0],
  [100, 146, 45, 1],
  [146, 100, 45, 0],
  [100, 100, 0, 0],
])("in the stage since %d, looked at on %d, limit %d: %d days stalled", (since, asOf, limit, expected) => {
  expect(daysStalled(since, asOf, limit)).toBe(expected);
});

test.each([
  [[60, 60, 60, 60], "pursue"],
  [[100, 100, 59, 100], "develop"],
  [[100, 30, 100, 100], "develop"],
  [[100, 29, 100, 100], "leave"],
])("answers %j at a threshold of 60: %s", (answers, expected) => {
  expect(qualifyOpportunity(answers, 60)).toBe(expected);
});

test("each category holds all that are surer", () => {
  const amounts = Float64Array.from([1, 2, 4, 8, 16, 32, NaN]);
  const categories = Int8Array.from([0, 1, 2, 3, 4, -1, 0]);
  const figures = (closed?: number): number[][] =>
    rollUpCategories(amounts, categories, closed).map(({ amount, cumulative }) => [amount, cumulative]);
  expect(figures()).toEqual([
    [1, 31],
    [2, 30],
    [4, 28],
    [8, 24],
    [16, 16],
  ]);
  expect(figures(100)[4]).toEqual([100, 100]);
});
