import { longestValue } from "./cellContent";
import { parseDay } from "../workbookFile/daySerial";

/** Which number of a date comes first; year, month, day only matters for years of two digits. */
export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The day in each order; undefined where that is no day at all. */
export type SlashedDay = Readonly<Record<DateOrder, number | undefined>>;

/** What a date written as text can mean. */
export type DayText =
  | { readonly kind: "day"; readonly serial: number }
  /** 3/4/2024: nobody knows from one cell. */
  | { readonly kind: "slashed"; readonly orders: SlashedDay };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullMonths = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
  ...["november", "december"],
];

/** Excel's own rule for years of two digits. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function serialOf(year: number, month: number, day: number): number | undefined {
  const two = (part: number): string => String(part).padStart(2, "0");
  return parseDay(`${String(fullYear(year)).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

const monthOf = (word: string): number | undefined => {
  const index = fullMonths.findIndex(
    (full, month) => full === word || months[month] === word || (word === "sept" && month === 8),
  );
  return index === -1 ? undefined : index + 1;
};

const asDay = (serial: number | undefined): DayText | undefined =>
  serial === undefined ? undefined : { kind: "day", serial };

const timeOfDay =
  /(?:[t ]\s*(?:上午|下午)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?)$/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s*(?:星期|周)[一二三四五六日天]$/;

/** Reads a date written as text; undefined when it is none, or names no day (2024年3月). A time of day is cut off. */
export function readDayText(raw: string): DayText | undefined {
  if (raw.length > longestValue || !/\p{N}/u.test(raw)) return undefined;
  const text = raw.normalize("NFKC").trim().toLowerCase().replace(timeOfDay, "").replace(weekday, "").trim();
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(text);
  if (yearFirst) return asDay(serialOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return asDay(serialOf(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[-\s/.]*([a-z]+)\.?,?[-\s/.]*(\d{4}|\d{2})$/.exec(text);
  if (dayMonth) return named(dayMonth[2] ?? "", Number(dayMonth[1]), Number(dayMonth[3]));
  const monthDay = /^([a-z]+)\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4}|\d{2})$/.exec(text);
  if (monthDay) return named(monthDay[1] ?? "", Number(monthDay[2]), Number(monthDay[3]));
  const yearMonthDay = /^(\d{4})[-\s]([a-z]+)[-\s](\d{1,2})$/.exec(text);
  if (yearMonthDay) return named(yearMonthDay[2] ?? "", Number(yearMonthDay[3]), Number(yearMonthDay[1]));
  return slashed(text);
}

function named(word: string, day: number, year: number): DayText | undefined {
  const month = monthOf(word);
  return month === undefined ? undefined : asDay(serialOf(year, month, day));
}

function slashed(text: string): DayText | undefined {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const orders = {
    dmy: serialOf(third, second, first),
    mdy: serialOf(third, first, second),
    ymd: parts[4]?.length === 2 && parts[1]?.length === 2 ? serialOf(first, second, third) : undefined,
  };
  return dateOrders.every((order) => orders[order] === undefined) ? undefined : { kind: "slashed", orders };
}
