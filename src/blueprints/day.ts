const millisecondsPerDay = 86_400_000;
/** Day number 0 of Excel, true from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's number of a day; months count from 1 and may run over (month 13 is the next January, day 0 the day before the 1st). */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay);

export function partsOfDay(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** First and last day of the calendar quarter of a day. */
export function quarterOf(serial: number): { readonly from: number; readonly to: number } {
  const { year, month } = partsOfDay(serial);
  const first = month - ((month - 1) % 3);
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 0) };
}
