import Papa from "papaparse";
import { formatDay } from "./daySerial";
import type { PlainValue } from "./plainTable";

/** Without it Excel takes a UTF-8 file for one in the computer's old code page. */
const byteOrderMark = "\uFEFF";

/**
 * A table as the text of a CSV file that Excel opens rightly in every language.
 *
 * @param isDay  tells which numbers are days; they are written yyyy-mm-dd
 */
export function writeCsv(
  rows: readonly (readonly PlainValue[])[],
  isDay: (row: number, column: number) => boolean,
): string {
  const texts = rows.map((cells, row) => cells.map((value, column) => textOf(value, isDay(row, column))));
  return `${byteOrderMark}${Papa.unparse(texts, { newline: "\r\n" })}\r\n`;
}

function textOf(value: PlainValue, isDay: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return (isDay ? formatDay(value) : undefined) ?? String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}
