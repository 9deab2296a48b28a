import fc from "fast-check";
import { cashForecast } from "../../../src/core/receivables/cashForecast";

const AS_OF = 46_000;
const forecast = (
  items: readonly (readonly [amount: number, day: number])[],
  overdueDelay?: number,
  periods = 2,
  periodDays = 7,
): number[] => {
  const {
    past,
    periods: cash,
    later,
  } = cashForecast(
    Float64Array.from(items, ([amount]) => amount),
    Float64Array.from(items, ([, day]) => AS_OF + day),
    AS_OF,
    overdueDelay,
    periods,
    periodDays,
  );
  return [past, ...cash, later];
};

test("a period begins on the day after and includes its last day", () => {
  const ends = [-400, 0, 1, 7, 8, 14, 15, 4000].map((day, index): [number, number] => [2 ** index, day]);
  expect(forecast(ends)).toEqual([3, 12, 48, 192]);
  expect(forecast(ends, undefined, 1, 30)).toEqual([3, 124, 128]);
});

test("overdue money comes so many days after the day looked at", () => {
  expect(forecast([[5, -3]], 7)).toEqual([0, 5, 0, 0]);
  expect(forecast([[5, 0]], 8)).toEqual([0, 0, 5, 0]);
  expect(forecast([[5, -1]], 15)).toEqual([0, 0, 0, 5]);
  expect(forecast([[5, 1]], 15)).toEqual([0, 5, 0, 0]);
});

test("rows without money are not looked at, and what is zero on paper is zero", () => {
  expect(
    forecast([
      [NaN, 1],
      [0, NaN],
      [0.3, 1],
      [-0.1, 2],
      [-0.2, 3],
    ]),
  ).toEqual([0, 0, 0, 0]);
});

test("past, periods and later add up to all money", () => {
  const item = fc.tuple(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: -300, max: 300 }),
  );
  const delay = fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 50 }),
      delay,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (items, overdueDelay, periods, periodDays) => {
        const cash = forecast(items, overdueDelay, periods, periodDays);
        expect(cash).toHaveLength(periods + 2);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(cash)).toBeCloseTo(sum(items.map(([amount]) => amount)), 6);
        if (overdueDelay !== undefined) expect(cash[0]).toBe(0);
      },
    ),
  );
});
