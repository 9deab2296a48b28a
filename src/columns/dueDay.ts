import { formatDay, parseDay } from "../workbookFile/daySerial";
import type { Terms } from "./termsText";

/** The last day of the month in which a day lies. */
function monthEndOf(day: number): number {
  const [year = 0, month = 0] = (formatDay(day) ?? "").split("-").map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return (parseDay(next) ?? day + 1) - 1;
}

/** When an invoice falls due: so many days after it, or after the end of its month. */
export const dueDay = (invoiceDay: number, { days, monthEnd }: Terms): number =>
  (monthEnd ? monthEndOf(invoiceDay) : invoiceDay) + days;
