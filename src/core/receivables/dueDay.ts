import { dayInMonth } from "./calendarMonth";

/**
 * When an invoice is due.
 *
 * @param invoiceDay  Excel day number
 * @param days        credit period, ≥ 0
 * @param monthEnd    the credit period starts at the end of the invoice's month
 * @param payDay      1 to 31: the customer pays on this day of the month only (on the last one of a shorter month), so the
 *                    debt falls due on the first such day that is not before the end of the credit period
 */
export function dueDay(invoiceDay: number, days: number, monthEnd: boolean, payDay: number | undefined): number {
  const due = (monthEnd ? dayInMonth(invoiceDay, 0, 31) : invoiceDay) + days;
  if (payDay === undefined) return due;
  const sameMonth = dayInMonth(due, 0, payDay);
  return sameMonth >= due ? sameMonth : dayInMonth(due, 1, payDay);
}
