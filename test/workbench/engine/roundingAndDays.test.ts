import { formatNumber } from "../../../src/workbench/engine/formatNumber";
import { yearFraction } from "../../../src/workbench/engine/yearFraction";

test.each([
  [0.6315, "0.0%", "63.2%"],
  [-0.6315, "0.0%", "-63.2%"],
  [1.005, "0.00", "1.01"],
  [1.0049999, "0.00", "1.00"],
  [-1.005, "#,##0.00;(#,##0.00)", "(1.01)"],
  [8.325, '0.00" %"', "8.33 %"],
  [1234500.4, "0.0,", "1234.5"],
  [2.5, "0", "3"],
  [0.125, "# ?/?", "1/8"],
  [1.25, "General", "1.25"],
  [45688.5, "yyyy-mm-dd hh:mm", "2025-01-31 12:00"],
])("%d as %s is %s", (value, numberFormat, expected) => {
  expect(formatNumber(value, numberFormat).trim()).toBe(expected);
});

// Serial numbers of 2024-01-01, 2024-02-29, 2025-02-28, 2026-02-28 and 2027-07-15.
const [newYear, leapDay, endOfFebruary, yearLater, summer] = [45292, 45351, 45716, 46081, 46583] as const;

test.each([
  [endOfFebruary, yearLater, 0, 1],
  [leapDay, endOfFebruary, 0, 1],
  [newYear, newYear, 1, 0],
  [leapDay, endOfFebruary, 1, 365 / 366],
  [endOfFebruary, yearLater, 1, 1],
  [newYear, summer, 1, (46583 - 45292) / (1461 / 4)],
] as const)("from %d to %d by basis %d is %d of a year", (from, to, basis, expected) => {
  expect(yearFraction(from, to, basis)).toBeCloseTo(expected, 12);
  expect(yearFraction(to, from, basis)).toBeCloseTo(expected, 12);
});
