/** Which days nobody works on. */
export interface WorkCalendar {
  /** Seven days from Monday, true for a day off; one at least is false. */
  readonly weekend: readonly boolean[];
  readonly holidays: ReadonlySet<number>;
}

/** Excel's day numbers begin a week on Sunday: 1 is one, as is every seventh day after it. */
export const isFree = (day: number, { weekend, holidays }: WorkCalendar): boolean =>
  weekend[(day + 5) % 7] === true || holidays.has(day);

/** The day itself when it is worked on, else the nearest working day in one direction. */
export function workingDay(day: number, calendar: WorkCalendar, direction: 1 | -1): number {
  while (isFree(day, calendar)) day += direction;
  return day;
}
