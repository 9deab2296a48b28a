import { dayInMonth, dayOfMonth, monthsBetween } from "../../../src/core/receivables/calendarMonth";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month, day) - EPOCH) / DAY;

test("every day from March 1900 to 2500 is the day of the month that the Gregorian calendar says", () => {
  const wrong: number[] = [];
  for (let day = 61; day < serial(2500, 0, 1); day++) {
    const date = new Date(EPOCH + day * DAY);
    const end = serial(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
    if (dayOfMonth(day) !== date.getUTCDate() || dayInMonth(day, 0, 31) !== end) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test("the last day that Excel knows is the 31st", () => {
  expect(dayOfMonth(2_958_465)).toBe(31);
  expect(dayInMonth(2_958_465, 0, 31)).toBe(2_958_465);
});

test("January and February 1900 are as Excel counts them, with a 29 February", () => {
  expect([1, 31, 32, 59, 60, 61].map(dayOfMonth)).toEqual([1, 31, 1, 28, 29, 1]);
  expect(dayInMonth(1, 0, 31)).toBe(31);
  expect(dayInMonth(1, 1, 31)).toBe(60);
  expect(monthsBetween(1, 60)).toBe(1);
});

test("a day that a month does not have is its last one", () => {
  const day = serial(2025, 0, 31);
  expect([1, 2, 3, 13].map((months) => dayInMonth(day, months, 31))).toEqual([
    serial(2025, 1, 28),
    serial(2025, 2, 31),
    serial(2025, 3, 30),
    serial(2026, 1, 28),
  ]);
  expect(dayInMonth(serial(2024, 1, 10), 0, 30)).toBe(serial(2024, 1, 29));
  expect(dayInMonth(serial(2025, 2, 31), -1, 31)).toBe(serial(2025, 1, 28));
});

test("months between days, whatever the day of the month", () => {
  expect(monthsBetween(serial(2025, 0, 31), serial(2025, 1, 1))).toBe(1);
  expect(monthsBetween(serial(2025, 0, 1), serial(2025, 0, 31))).toBe(0);
  expect(monthsBetween(serial(2025, 1, 1), serial(2023, 11, 31))).toBe(-14);
});
