import { dayNumber, partsOfDay, quarterOf } from "../../src/blueprints/day";

test("days count as Excel counts them", () => {
  expect(dayNumber(2025, 3, 31)).toBe(45_747);
  expect(partsOfDay(45_747.9)).toEqual({ year: 2025, month: 3, day: 31 });
  expect(dayNumber(2024, 3, 0)).toBe(dayNumber(2024, 2, 29));
});

test.each([
  [dayNumber(2025, 1, 1), 1],
  [dayNumber(2025, 3, 31), 1],
  [dayNumber(2025, 4, 1), 4],
  [dayNumber(2024, 12, 31), 10],
])("the quarter of day %d begins in month %d and ends before the next", (day, month) => {
  const { from, to } = quarterOf(day);
  const { year } = partsOfDay(day);
  expect(from).toBe(dayNumber(year, month, 1));
  expect(to).toBe(dayNumber(year, month + 3, 1) - 1);
});
