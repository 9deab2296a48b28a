import { errors, type Value } from "../value";
import { ofNumbers, type Calculation } from "./calculation";

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** 29 February 1900 never was; Excel counts it, so that the days before it lie one off. */
const fictitiousLeapDay = 60;
const lastSerial = 2_958_465;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; undefined outside Excel's calendar. */
export function dayOf(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0) || whole > lastSerial) return undefined;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === fictitiousLeapDay) return { year: 1900, month: 2, day: 29 };
  const date = new Date(dayZero + (whole < fictitiousLeapDay ? whole + 1 : whole) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days may run over. */
function serialOf(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay);
  return days <= fictitiousLeapDay ? days - 1 : days;
}

const inCalendar = (serial: number): Value => (serial >= 0 && serial <= lastSerial ? serial : errors.number);

const ofDay = (part: (day: Day) => number): Calculation =>
  ofNumbers((serial = 0) => {
    const day = dayOf(serial);
    return day ? part(day) : errors.number;
  });

function weekday(serial: number, kind: number): Value {
  if (!dayOf(serial)) return errors.number;
  const sundayIsOne = ((Math.floor(serial) + 6) % 7) + 1;
  if (kind === 1) return sundayIsOne;
  // 2 and 11 to 17 count from a day of their own, 3 from 0.
  const first = kind === 2 || kind === 11 || kind === 3 ? 2 : kind >= 12 && kind <= 17 ? kind - 9 : undefined;
  if (first === undefined) return errors.number;
  const counted = ((sundayIsOne - first + 7) % 7) + 1;
  return kind === 3 ? counted - 1 : counted;
}

export const days = {
  DATE: ofNumbers((year = 0, month = 0, day = 0) => {
    const whole = Math.trunc(year);
    if (whole < 0 || whole > 9999) return errors.number;
    return inCalendar(serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)));
  }),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  WEEKDAY: ofNumbers((serial = 0, kind = 1) => weekday(serial, Math.trunc(kind))),
  EOMONTH: ofNumbers((serial = 0, months = 0) => {
    const day = dayOf(serial);
    return day ? inCalendar(serialOf(day.year, day.month + Math.trunc(months) + 1, 0)) : errors.number;
  }),
} satisfies Readonly<Record<string, Calculation>>;
