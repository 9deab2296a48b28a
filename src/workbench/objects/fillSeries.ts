import type { CellFormat, CellInput, CellValue } from "../engine/sheetEngine";
import { numberFormatCategory } from "./numberFormatCategory";

export const fillTypes = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
] as const;

export type FillType = (typeof fillTypes)[number];

/** What stands at a place of a filled line: 0 is the first cell of the source, negative ones lie before it. */
export type Series = (index: number) => CellInput;

/** A value as it has to be written to come out the same. */
export function inputOf(value: CellValue): CellInput {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && /^[=']/u.test(value) ? `'${value}` : value;
}

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(epoch + Math.floor(serial) * dayMilliseconds);
const serialOf = (date: number): number => (date - epoch) / dayMilliseconds;

/** The same day of another month; the last one where that month is shorter. */
function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay))) + (serial - Math.floor(serial));
}

const monthNumber = (serial: number): number => dateOf(serial).getUTCFullYear() * 12 + dateOf(serial).getUTCMonth();

function weekdaysLater(serial: number, count: number): number {
  const step = Math.sign(count);
  let day = serial;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    const weekday = dateOf(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

/** The straight line that lies closest to the numbers. */
function linear(numbers: readonly number[]): (index: number) => number {
  const [first = 0, second] = numbers;
  if (second === undefined) return (index) => first + index;
  if (numbers.length === 2) return (index) => first + (second - first) * index;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0) / spread;
  return (index) => rounded(mean + slope * (index - middle));
}

/** Without the dust of binary fractions, as Excel shows 15 digits. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function growth(numbers: readonly number[]): (index: number) => number {
  const line = linear(numbers.map(Math.log));
  return (index) => rounded(Math.exp(line(index)));
}

function dates(serials: readonly number[]): (index: number) => number {
  const [first = 0, second] = serials;
  if (second === undefined) return (index) => first + index;
  const months = monthNumber(second) - monthNumber(first);
  const regular = serials.every((serial, index) => serial === monthsLater(first, months * index));
  return months !== 0 && regular ? (index) => monthsLater(first, months * index) : linear(serials);
}

const lists: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
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
  ],
  [..."日一二三四五六"].map((day) => `星期${day}`),
  [..."日一二三四五六"].map((day) => `周${day}`),
  ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].map((month) => `${month}月`),
];

/** Days of the week, months, and texts that end or begin with a number. */
function wordSeries(texts: readonly string[]): Series | undefined {
  const [first = ""] = texts;
  const list = lists.find((words) => texts.every((text) => words.some((word) => same(word, text))));
  if (list) {
    const places = texts.map((text) => list.findIndex((word) => same(word, text)));
    const step = places.length > 1 ? (places[1]! - places[0]! + list.length) % list.length : 1;
    return (index) => cased(list[modulo(places[0]! + step * index, list.length)]!, first);
  }
  const parts = texts.map((text) => /^(.*?)(\d+)$/su.exec(text) ?? undefined);
  const start = parts[0];
  if (!start || parts.some((part) => part?.[1] !== start[1])) return undefined;
  const line = linear(parts.map((part) => Number(part?.[2])));
  return (index) => `${start[1]}${String(Math.abs(line(index))).padStart(start[2]?.length ?? 0, "0")}`;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const modulo = (value: number, size: number): number => ((value % size) + size) % size;
const cased = (word: string, like: string): string =>
  like === like.toUpperCase() ? word.toUpperCase() : like === like.toLowerCase() ? word.toLowerCase() : word;

interface Source {
  readonly value: CellValue;
  readonly format: CellFormat;
}

type Kind = "number" | "date" | "text" | "other";

function kindOf({ value, format }: Source): Kind {
  if (typeof value === "number") return numberFormatCategory(format.numberFormat ?? "") === "Date" ? "date" : "number";
  return typeof value === "string" ? "text" : "other";
}

function runSeries(kind: Kind, run: readonly Source[], type: FillType): Series {
  const copies: Series = (index) => inputOf(run[modulo(index, run.length)]!.value);
  const numbers = run.map(({ value }) => Number(value));
  if (kind === "other" || type === "FillCopy") return copies;
  if (kind === "text") {
    const texts = run.map(({ value }) => (typeof value === "string" ? value : ""));
    return wordSeries(texts) ?? copies;
  }
  const [first = 0] = numbers;
  if (type === "GrowthTrend") return numbers.every((one) => one > 0) ? growth(numbers) : copies;
  if (type === "LinearTrend") return numbers.length === 1 ? copies : linear(numbers);
  if (kind === "number") return numbers.length === 1 && type !== "FillSeries" ? copies : linear(numbers);
  if (type === "FillDays") return (index) => first + index;
  if (type === "FillWeekdays") return (index) => weekdaysLater(first, index);
  if (type === "FillMonths") return (index) => monthsLater(first, index);
  if (type === "FillYears") return (index) => monthsLater(first, index * 12);
  return dates(numbers);
}

/** How a line of cells goes on, cells of one kind beside each other being one series. */
export function fillSeries(source: readonly Source[], type: FillType): Series {
  const kinds = source.map(kindOf);
  const places: { readonly series: Series; readonly within: number; readonly length: number }[] = [];
  for (let start = 0; start < source.length;) {
    let end = start + 1;
    while (end < source.length && kinds[end] === kinds[start]) end += 1;
    const series = runSeries(kinds[start]!, source.slice(start, end), type);
    for (let at = start; at < end; at += 1) places.push({ series, within: at - start, length: end - start });
    start = end;
  }
  return (index) => {
    const { series, within, length } = places[modulo(index, source.length)]!;
    return series(Math.floor(index / source.length) * length + within);
  };
}
