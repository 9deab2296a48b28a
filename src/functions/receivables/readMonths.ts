import { dayInMonth, dayOfMonth } from "../../core/receivables/calendarMonth";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";
import { dayAt, plainDays } from "./daysWhereNeeded";

/** Longer than any month of a business calendar (five weeks and a leap week): a month has no row. */
const LONGEST_MONTH = 45;

export interface Months {
  readonly sales: Float64Array;
  readonly days: Float64Array;
}

interface Row {
  readonly index: number;
  readonly end: number;
}

/** A month written as its first day, as Excel does with “Mar 2025”, is meant as a whole. */
const endOf = (day: number): number => (dayOfMonth(day) === 1 ? dayInMonth(day, 0, 31) : day);

/** How long the oldest month of a list is: back to the same day, or the end, of the month before. */
const lengthOf = (end: number): number =>
  end - dayInMonth(end, -1, end === dayInMonth(end, 0, 31) ? 31 : dayOfMonth(end));

/**
 * Sales a month, the latest first. Rows of the same month add up; a row without sales is skipped, because a year's table
 * has rows for months to come.
 */
export function readMonths(monthlySales: Float64Array, monthEnds: Column): Months {
  const plain = plainDays(monthEnds);
  const rows: Row[] = [];
  monthlySales.forEach((sold, index) => {
    if (sold !== sold) return;
    const day = dayAt(plain, monthEnds, index);
    if (day !== day)
      throw new Failure(
        "#VALUE!",
        at(monthEnds.place(index), {
          en: "there are sales but no month. Enter the last day of the month.",
          zh: "有销售额但没有月份，请填写该月最后一天。",
        }),
      );
    rows.push({ index, end: endOf(day) });
  });
  rows.sort((one, other) => other.end - one.end);

  const ends: number[] = [];
  const sales: number[] = [];
  const days: number[] = [];
  for (const { index, end } of rows) {
    const sold = monthlySales[index] as number;
    const later = ends.at(-1);
    if (later === end) {
      sales.push((sales.pop() as number) + sold);
      continue;
    }
    if (later !== undefined) {
      if (later - end > LONGEST_MONTH)
        throw new Failure(
          "#VALUE!",
          at(monthEnds.place(index), {
            en: `the next month ends ${later - end} days later. Give each month a row, with 0 where nothing was sold.`,
            zh: `下一个月末在 ${later - end} 天之后。请为每个月填一行，没有销售的月份填 0。`,
          }),
        );
      days.push(later - end);
    }
    ends.push(end);
    sales.push(sold);
  }
  const oldest = ends.at(-1);
  if (oldest !== undefined) days.push(lengthOf(oldest));
  return { sales: Float64Array.from(sales), days: Float64Array.from(days) };
}
