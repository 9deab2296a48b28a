import { columnLetters } from "../../formula/columnLetters";
import { quoteSheetName } from "../../formula/quoteSheetName";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { isEntireColumn, isEntireRow, sheetColumns, sheetRows } from "./rectangle";

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2`, `A1:C3`, `B:B`, `2:3`. */
export function localAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = rect.column + rect.columns - 1;
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isEntireColumn(rect)) return `${columnLetters(rect.column)}:${columnLetters(lastColumn)}`;
  const first = `${columnLetters(rect.column)}${rect.row + 1}`;
  const last = `${columnLetters(lastColumn)}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1:C3`, `'My sheet'!B2`. */
export const fullAddress = (sheetName: string, rect: Rect): string =>
  `${quoteSheetName(sheetName)}!${localAddress(rect)}`;

/** As it stands in a name's formula: `Sheet1!$A$1:$C$3`. */
export const absoluteAddress = (sheetName: string, rect: Rect): string =>
  `${quoteSheetName(sheetName)}!${localAddress(rect).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`)}`;

/** Splits `'My sheet'!A1` into the sheet's name and the rest; no sheet when the text names none. */
export function splitSheet(text: string): { readonly sheet?: string; readonly local: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { local: text };
  const written = text.slice(0, mark);
  const quoted = /^'(.*)'$/su.exec(written);
  return { sheet: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : written, local: text.slice(mark + 1) };
}

const reference = /^\$?([a-z]{1,3})?\$?(\d{1,7})?(?::\$?([a-z]{1,3})?\$?(\d{1,7})?)?$/iu;

/** Reads a local A1 address; undefined when the text is none or lies outside the sheet. */
export function parseAddress(text: string, sheet: SheetId): Rect | undefined {
  const parts = reference.exec(text.trim());
  if (!parts) return undefined;
  const [, column1, row1] = parts;
  const isRange = text.includes(":");
  const column2 = isRange ? parts[3] : column1;
  const row2 = isRange ? parts[4] : row1;
  // "A1:B" and "A:3" are no addresses; a bare "A" or "3" is none either.
  const whole = isRange && (column1 === undefined) !== (row1 === undefined);
  const cell = column1 !== undefined && row1 !== undefined;
  if ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined))
    return undefined;
  if (!whole && !cell) return undefined;
  const rows = row1 === undefined ? [0, sheetRows - 1] : [Number(row1) - 1, Number(row2) - 1];
  const columns =
    column1 === undefined ? [0, sheetColumns - 1] : [columnIndex(column1), columnIndex(column2 ?? column1)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const rect = {
    sheet,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return row >= 0 && row + rect.rows <= sheetRows && column + rect.columns <= sheetColumns ? rect : undefined;
}
