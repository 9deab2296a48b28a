import { isBlank, quoteCell } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { cellColumn, type ColumnParameter } from "../parameters";
import { at } from "../place";
import { FIRST_DAY, LAST_DAY, readDay } from "../readScalar";

/** A column of days read row by row, because rows without money need no day and must not fail for one. */
export const daysWhereNeeded = (): ColumnParameter<Column> => ({ ...cellColumn("text"), domain: { kind: "day" } });

export const isEmpty = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

/** The cells that are days already; NaN for what `dayAt` has to look at. */
export const plainDays = (column: Column): Float64Array => column.numbers(FIRST_DAY, LAST_DAY, () => NaN);

/** The day in a cell without its time; NaN where the cell is blank. */
export function dayAt(plain: Float64Array, column: Column, index: number): number {
  const known = plain[index] as number;
  if (known === known) return Math.floor(known);
  const raw = column.at(index);
  if (isEmpty(raw)) return NaN;
  const day = readDay(raw, column.place(index));
  if (day instanceof Failure) throw day;
  return day;
}

/** The due day of an amount that must have one. */
export function dueDayAt(plain: Float64Array, dueDates: Column, index: number, amount: number): number {
  const due = dayAt(plain, dueDates, index);
  if (due === due) return due;
  throw new Failure(
    "#VALUE!",
    at(dueDates.place(index), {
      en: `there is an open amount of ${quoteCell(amount)} but no due date. Enter its due date.`,
      zh: `有未结金额 ${quoteCell(amount)} 但没有到期日，请填写到期日。`,
    }),
  );
}
