/** Days as Excel numbers them: 25569 is 1 January 1970. */
const daysBefore1970 = 25_569;

const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / 86_400_000 + daysBefore1970;

/** Days from the first one on, up to and without the last one. */
export type Period = readonly [first: number, end: number];

const months = [
  "January",
  // Excel's API spells it so.
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The time that a dynamic filter such as `LastWeek` speaks of, seen from the day `today`; undefined for any other one. */
export function filterPeriod(criteria: string, today: number): Period | undefined {
  const date = new Date((today - daysBefore1970) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  // Excel's weeks begin on Sundays.
  const week = today - date.getUTCDay();
  const quarter = month - (month % 3);
  const monthsFrom = (first: number, count: number): Period => [dayOf(year, first, 1), dayOf(year, first + count, 1)];
  const periods: Readonly<Record<string, Period>> = {
    Today: [today, today + 1],
    Tomorrow: [today + 1, today + 2],
    Yesterday: [today - 1, today],
    LastWeek: [week - 7, week],
    ThisWeek: [week, week + 7],
    NextWeek: [week + 7, week + 14],
    LastMonth: monthsFrom(month - 1, 1),
    ThisMonth: monthsFrom(month, 1),
    NextMonth: monthsFrom(month + 1, 1),
    LastQuarter: monthsFrom(quarter - 3, 3),
    ThisQuarter: monthsFrom(quarter, 3),
    NextQuarter: monthsFrom(quarter + 3, 3),
    LastYear: monthsFrom(-12, 12),
    ThisYear: monthsFrom(0, 12),
    NextYear: monthsFrom(12, 12),
    YearToDate: [dayOf(year, 0, 1), today + 1],
  };
  return periods[criteria];
}

/** The months, counted from 0, that a filter such as `AllDatesInPeriodQuarter2` shows of every year. */
export function filterMonths(criteria: string): readonly number[] | undefined {
  const name = /^AllDatesInPeriod(.+)$/u.exec(criteria)?.[1];
  if (name === undefined) return undefined;
  const quarter = /^Quarter([1-4])$/u.exec(name)?.[1];
  if (quarter !== undefined) return [0, 1, 2].map((month) => (Number(quarter) - 1) * 3 + month);
  const month = months.indexOf(name);
  return month < 0 ? undefined : [month];
}

export const monthOf = (day: number): number => new Date((day - daysBefore1970) * 86_400_000).getUTCMonth();

/** The days and parts of days around a date; undefined when it is none. */
export function periodAround(date: string, specificity: string): Period | undefined {
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?/u.exec(date);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (specificity === "Year") return [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
  if (specificity === "Month") return [dayOf(year, month - 1, 1), dayOf(year, month, 1)];
  const start = dayOf(year, month - 1, day);
  if (specificity === "Day") return [start, start + 1];
  const seconds = { Hour: 3600, Minute: 60, Second: 1 }[specificity];
  if (seconds === undefined) return undefined;
  const at = hour * 3600 + (seconds < 3600 ? minute * 60 : 0) + (seconds < 60 ? second : 0);
  return [start + at / 86_400, start + (at + seconds) / 86_400];
}
