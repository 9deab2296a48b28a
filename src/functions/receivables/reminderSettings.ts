import type { ReminderChannel } from "../../core/receivables/nextReminder";
import type { WorkCalendar } from "../../core/receivables/workCalendar";
import type { BothLanguages } from "../bothLanguages";
import { errorInCell, isBlank, passOnError, quoteCell, type Grid } from "../cells";
import { Failure } from "../failure";
import { choice, range, withDefault, type Optional, type ScalarParameter } from "../parameters";
import { at, placeInRange, type Place } from "../place";
import { readDay } from "../readScalar";

export const channelNames: Readonly<Record<ReminderChannel, BothLanguages>> = {
  spoken: { en: "Spoken", zh: "口头" },
  written: { en: "Written", zh: "书面" },
  inPerson: { en: "In person", zh: "当面" },
};

/** How many days ahead of its due date a payment is called to mind. */
export const DAYS_AHEAD = { first: 7, middle: 3, final: 10 } as const;

function readHolidays(grid: Grid, argument: string): ReadonlySet<number> {
  const holidays = new Set<number>();
  grid.flat().forEach((raw, index) => {
    if (isBlank(raw)) return;
    const day = readDay(raw, placeInRange(argument, index, grid.length, grid[0]?.length ?? 0));
    if (day instanceof Failure) throw day;
    holidays.add(day);
  });
  return holidays;
}

type Weekend = WorkCalendar["weekend"];

const daysOff = (...days: readonly number[]): Weekend => Array.from({ length: 7 }, (_, day) => days.includes(day));
/** The numbers of WORKDAY.INTL: two days in a row, or one. Days count from Monday as 0. */
const numberedWeekends = new Map<unknown, Weekend>(
  Array.from({ length: 7 }, (_, i) => i).flatMap((i) => [
    [i + 1, daysOff((i + 5) % 7, (i + 6) % 7)],
    [i + 11, daysOff((i + 6) % 7)],
  ]),
);

function readWeekend(raw: unknown, place: Place): Weekend | Failure {
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  if (typeof raw === "string" && /^(?!1{7})[01]{7}$/.test(raw)) return [...raw].map((digit) => digit === "1");
  return (
    numberedWeekends.get(raw) ??
    new Failure(
      "#VALUE!",
      at(place, {
        en: `${quoteCell(raw)} is no weekend. Enter a number or a text as for WORKDAY.INTL, e.g. 1, 11 or "0000011".`,
        zh: `${quoteCell(raw)} 不是周末代码。请按 WORKDAY.INTL 填写数字或文本，如 1、11 或 "0000011"。`,
      }),
    )
  );
}

const weekend = (): Optional<ScalarParameter<Weekend>> => ({
  shape: "scalar",
  optional: true,
  lifts: false,
  domain: { kind: "text" },
  absent: daysOff(5, 6),
  read: readWeekend,
});

export const reminderParameters = {
  // Each invoice of a list has its own.
  payment: withDefault({ ...choice("first", "middle", "final"), lifts: true }, "final"),
  holidays: withDefault(range<ReadonlySet<number>>({ kind: "day" }, readHolidays), new Set<number>()),
  weekend: weekend(),
};
