import { formatDay } from "../workbookFile/daySerial";
import { errorOfCell, isEmptyCell } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { possibleDateOrders } from "./dateOrder";
import { readDayText, type DateOrder, type DayText, type SlashedDay } from "./dayText";
import { Findings, type Finding } from "./findings";

export interface DayAnswers {
  /** What 3/4/2024 means where the column leaves it open. */
  readonly order?: DateOrder | undefined;
  /** Whether Excel has taken day and month of the real dates for each other. */
  readonly swapped?: "swap" | "keep" | undefined;
}

export interface DayReading {
  readonly values: readonly (number | null)[];
  readonly findings: readonly Finding[];
  /** The orders between which the person has to choose, when there is a choice. */
  readonly openOrders: readonly DateOrder[];
}

/** 1950 to 2100: a number without the format of a date is taken for a day only in there. */
const plausible = { first: 18_264, last: 73_415 } as const;
const calendar = { first: 1, last: 2_958_465 } as const;
const packed = { first: 19_000_101, last: 21_001_231 } as const;

function dayOfNumber(raw: number, showsDays: boolean): number | undefined {
  const { first, last } = showsDays ? calendar : plausible;
  if (raw >= first && raw < last + 1) return Math.floor(raw);
  // 20240305 as a number can be no serial number: that calendar ends at 2,958,465.
  if (!Number.isInteger(raw) || raw < packed.first || raw > packed.last) return undefined;
  const day = readDayText(String(raw));
  return day?.kind === "day" ? day.serial : undefined;
}

/** The day of a slashed date, or why there is none. */
function settle(
  day: SlashedDay,
  possible: readonly DateOrder[],
  order: DateOrder | undefined,
): number | "open" | undefined {
  if (order !== undefined) return day[order];
  const candidates = possible.length > 0 ? possible : (Object.keys(day) as DateOrder[]);
  const readings = new Set(candidates.map((candidate) => day[candidate]).filter((serial) => serial !== undefined));
  return readings.size === 1 ? [...readings][0] : "open";
}

/**
 * An Excel that expects month/day turns 3/4/2024 of a day/month file into 4 March, and leaves 25/4/2024 a text. Such a
 * column has texts in one order only, and real dates whose day could always be a month.
 */
function looksSwapped(serials: readonly number[], slashed: readonly SlashedDay[]): boolean {
  if (serials.length === 0 || slashed.length === 0) return false;
  const oneWayOnly = slashed.every(({ dmy, mdy }) => (dmy === undefined) !== (mdy === undefined));
  return oneWayOnly && serials.every((serial) => Number(formatDay(serial)?.slice(8)) <= 12);
}

function swapDayAndMonth(serial: number): number {
  const [year = "", month = "", day = ""] = (formatDay(serial) ?? "").split("-");
  const swapped = readDayText(`${year}-${day}-${month}`);
  return swapped?.kind === "day" ? swapped.serial : serial;
}

/** Reads a column of days. What cannot be read for certain stays blank and is named. */
export function readDayColumn({ cells, sheetRows, format }: ColumnCells, answers: DayAnswers): DayReading {
  const texts = new Map<string, DayText | undefined>();
  const serials: number[] = [];
  for (const raw of cells) {
    if (typeof raw === "number") {
      const serial = dayOfNumber(raw, format.showsDays);
      if (serial !== undefined) serials.push(serial);
    } else if (typeof raw === "string" && !isEmptyCell(raw) && !texts.has(raw)) texts.set(raw, readDayText(raw));
  }
  const slashed = [...texts.values()].flatMap((day) => (day?.kind === "slashed" ? [day.orders] : []));
  const possible = possibleDateOrders(slashed);
  const order = answers.order ?? (possible.length === 1 ? possible[0] : undefined);
  const swapped = looksSwapped(serials, slashed);
  const findings = new Findings();
  const values = cells.map((raw, index) => {
    const row = sheetRows[index] ?? 0;
    if (isEmptyCell(raw)) return null;
    const error = errorOfCell(raw);
    if (error !== undefined) {
      findings.add("errorCell", row, error);
      return null;
    }
    if (typeof raw === "number") {
      const serial = dayOfNumber(raw, format.showsDays);
      if (serial === undefined) findings.add("unreadableDate", row, raw);
      else if (swapped && answers.swapped !== "keep") {
        if (answers.swapped === "swap") return swapDayAndMonth(serial);
        findings.add("swappedDate", row, formatDay(serial));
        return null;
      }
      return serial ?? null;
    }
    const day = typeof raw === "string" ? texts.get(raw) : undefined;
    const serial = day?.kind === "slashed" ? settle(day.orders, possible, order) : day?.serial;
    if (serial === "open") findings.add("ambiguousDate", row, raw);
    else findings.add(serial === undefined ? "unreadableDate" : "textDate", row, raw);
    return typeof serial === "number" ? serial : null;
  });
  const asks = findings.list.some(({ kind }) => kind === "ambiguousDate");
  const choices = possible.length > 0 ? possible : (["dmy", "mdy"] as const);
  return { values, findings: findings.list, openOrders: asks ? choices : [] };
}
