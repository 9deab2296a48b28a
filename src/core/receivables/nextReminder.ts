import { dayInMonth, dayOfMonth, monthsBetween } from "./calendarMonth";
import { isFree, workingDay, type WorkCalendar } from "./workCalendar";

export type ReminderChannel = "spoken" | "written" | "inPerson";

export interface Reminder {
  readonly day: number;
  readonly channel: ReminderChannel;
}

const EVERY = { written: 10, spoken: 7 } as const;

/** The first day of a cadence that is not before `since`; the first one of all lies one step after the due day. */
const inSteps = (due: number, since: number, step: number): number =>
  due + step * Math.max(1, Math.ceil((since - due) / step));

function inMonths(due: number, since: number): number {
  const number = dayOfMonth(due);
  const months = Math.max(1, monthsBetween(due, since));
  const day = dayInMonth(due, months, number);
  return day >= since ? day : dayInMonth(due, months + 1, number);
}

/** A reminder ahead of the due day never moves behind it: then the last working day before takes its place. */
function aheadOf(due: number, daysAhead: number, calendar: WorkCalendar): number {
  const moved = workingDay(due - daysAhead, calendar, 1);
  return moved <= due ? moved : workingDay(due - daysAhead, calendar, -1);
}

/**
 * The next reminder of an unpaid invoice on `from` or after it: one in writing ahead of the due day; overdue, spoken every
 * 7 days, in writing every 10, face to face on the same day of every month. Days off move to the next working day; of
 * reminders that meet on a day the strongest stands.
 *
 * @param due        day number of the due day
 * @param daysAhead  how long before the due day the first reminder lies
 * Source: training on collecting receivables: 设定周期，预先提醒 (one week, three days, ten days ahead; every week, every ten
 * days, every month). It names no channel for the reminder ahead; in writing is our choice.
 */
export function nextReminder(due: number, from: number, daysAhead: number, calendar: WorkCalendar): Reminder {
  const ahead = aheadOf(due, daysAhead, calendar);
  if (ahead >= from) return { day: ahead, channel: "written" };
  // What falls on days off right before `from` moves to `from` or beyond.
  let since = from;
  while (isFree(since - 1, calendar)) since--;
  const moved = (day: number, channel: ReminderChannel): Reminder => ({ day: workingDay(day, calendar, 1), channel });
  // The strongest first: a weaker one must be earlier to be the next.
  return [
    moved(inMonths(due, since), "inPerson"),
    moved(inSteps(due, since, EVERY.written), "written"),
    moved(inSteps(due, since, EVERY.spoken), "spoken"),
  ].reduce((next, other) => (other.day < next.day ? other : next));
}
