import fc from "fast-check";
import { nextReminder, type Reminder, type ReminderChannel } from "../../../src/core/receivables/nextReminder";
import { isFree, type WorkCalendar } from "../../../src/core/receivables/workCalendar";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const dateOf = (day: number): Date => new Date(EPOCH + day * DAY);
const HORIZON = 150;

/** All reminders up to `HORIZON` days after the due day, each one dated by hand and moved, the strongest of a day kept. */
function everyReminder(due: number, daysAhead: number, calendar: WorkCalendar): Reminder[] {
  const isOff = (day: number): boolean =>
    calendar.weekend[(dateOf(day).getUTCDay() + 6) % 7] === true || calendar.holidays.has(day);
  const onWorkingDay = (day: number): number => (isOff(day) ? onWorkingDay(day + 1) : day);
  const before = (day: number): number => (isOff(day) ? before(day - 1) : day);
  const found = new Map<number, ReminderChannel>();
  for (let late = 7; late <= HORIZON; late += 7) found.set(onWorkingDay(due + late), "spoken");
  for (let late = 10; late <= HORIZON; late += 10) found.set(onWorkingDay(due + late), "written");
  const number = dateOf(due).getUTCDate();
  for (let day = due + 1; day <= due + HORIZON; day++) {
    const today = dateOf(day).getUTCDate();
    if (today === number || (today < number && dateOf(day + 1).getUTCDate() === 1))
      found.set(onWorkingDay(day), "inPerson");
  }
  const ahead = onWorkingDay(due - daysAhead);
  found.set(ahead <= due ? ahead : before(due - daysAhead), "written");
  return [...found].map(([day, channel]) => ({ day, channel })).sort((one, other) => one.day - other.day);
}

const due = fc.integer({ min: 45_000, max: 47_000 });
const daysAhead = fc.constantFrom(3, 7, 10);
const weekend = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).filter((days) => days.includes(false));
const calendarFor = (around: number): fc.Arbitrary<WorkCalendar> =>
  fc.record({
    weekend: fc.oneof(fc.constant([false, false, false, false, false, true, true]), weekend),
    holidays: fc
      .array(fc.tuple(fc.integer({ min: around - 20, max: around + 130 }), fc.integer({ min: 1, max: 9 })), {
        maxLength: 5,
      })
      .map((blocks) => new Set(blocks.flatMap(([from, length]) => Array.from({ length }, (_, i) => from + i)))),
  });
const settings = due.chain((day) => fc.tuple(fc.constant(day), daysAhead, calendarFor(day)));

test("is the first of all reminders dated one by one, from whatever day one looks", () => {
  fc.assert(
    fc.property(settings, fc.integer({ min: -30, max: 100 }), ([day, ahead, calendar], offset) => {
      const expected = everyReminder(day, ahead, calendar).find((reminder) => reminder.day >= day + offset);
      expect(nextReminder(day, day + offset, ahead, calendar)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("never falls on a day off, nor before the day one looks from", () => {
  fc.assert(
    fc.property(settings, fc.integer({ min: -30, max: 5000 }), ([day, ahead, calendar], offset) => {
      const next = nextReminder(day, day + offset, ahead, calendar);
      expect(isFree(next.day, calendar)).toBe(false);
      expect(next.day).toBeGreaterThanOrEqual(day + offset);
    }),
  );
});
