// Months are counted from March of year 0: then the leap day is the last day of a year, and one expression gives the
// first day of every month.
const MARCH_OF_YEAR_0 = -693_899;
const DAYS_A_MONTH = 30.436875;

/** Excel's day number of the first day of a month. Excel knows a 29 February 1900, so its first two months lie a day back. */
function firstDay(month: number): number {
  const year = Math.floor(month / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const first = MARCH_OF_YEAR_0 + 365 * year + leapDays + Math.floor((153 * (month - 12 * year) + 2) / 5);
  return first < 61 ? first - 1 : first;
}

function monthOf(day: number): number {
  let month = Math.floor((day - MARCH_OF_YEAR_0) / DAYS_A_MONTH);
  while (firstDay(month) > day) month--;
  while (firstDay(month + 1) <= day) month++;
  return month;
}

/** 1 to 31, as Excel's DAY. */
export const dayOfMonth = (day: number): number => day - firstDay(monthOf(day)) + 1;

/**
 * The day with a number in the month that lies so many months after that of `day`; the month's last day where it is
 * shorter. With number 31 it is Excel's EOMONTH, with the day's own number EDATE.
 */
export function dayInMonth(day: number, months: number, number: number): number {
  const month = monthOf(day) + months;
  return Math.min(firstDay(month) + number, firstDay(month + 1)) - 1;
}

/** How many months later `to` lies, whatever the day of the month. */
export const monthsBetween = (from: number, to: number): number => monthOf(to) - monthOf(from);
