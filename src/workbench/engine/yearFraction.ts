interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Excel's share of a year between two serial numbers by a 30/360 calendar (basis 0) or by the calendar itself (basis
 * 1), as OpenFormula 1.2 describes them in its chapter on day counts.
 */
export function yearFraction(from: number, to: number, basis: 0 | 1): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const [start, end] = [dayOf(first), dayOf(last)];
  return basis === 0 ? commercialDays(start, end) / 360 : (last - first) / averageYear(start, end);
}

export function dayOf(serial: number): Day {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay);
}

/** Months count on beyond December: month 14 is February of the year after. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function commercialDays(start: Day, end: Day): number {
  let [from, to] = [start.day, end.day];
  if (from === 31 && to === 31) [from, to] = [30, 30];
  else if (from === 31) from = 30;
  else if (from === 30 && to === 31) to = 30;
  else if (isEndOfFebruary(start)) [from, to] = [30, isEndOfFebruary(end) ? 30 : to];
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + to - from;
}

const isEndOfFebruary = ({ year, month, day }: Day): boolean => month === 2 && day === daysInMonth(year, 2);

function averageYear(start: Day, end: Day): number {
  const withinOneYear =
    start.year === end.year ||
    (start.year + 1 === end.year && (start.month > end.month || (start.month === end.month && start.day >= end.day)));
  if (!withinOneYear) {
    const years = end.year - start.year + 1;
    return (serialOf(end.year + 1, 1, 1) - serialOf(start.year, 1, 1)) / years;
  }
  if (start.year === end.year) return daysInMonth(start.year, 2) === 29 ? 366 : 365;
  return containsLeapDay(start, end) ? 366 : 365;
}

function containsLeapDay(start: Day, end: Day): boolean {
  const order = ({ month, day }: Day): number => month * 100 + day;
  return (
    (daysInMonth(start.year, 2) === 29 && order(start) <= 229) || (daysInMonth(end.year, 2) === 29 && order(end) >= 229)
  );
}
