import { quoteSheetName } from "../formula/quoteSheetName";
import { columnLetters } from "../formula/columnLetters";
import type { FileArea } from "./fileWorkbook";

const [mostRows, mostColumns] = [1_048_576, 16_384];

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B4:F10`, or `B4`. */
export function rangeAddress({ row, column, rows, columns }: FileArea): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

const address = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B4`, with or without dollar signs. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = address.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return row >= 0 && row < mostRows && column < mostColumns ? { row, column } : undefined;
}

/** `B4:F10`, `B4`, whole columns `B:F` and whole rows `4:10`, without a sheet's name. */
export function parseArea(text: string): FileArea | undefined {
  const [, first, last] = wholeColumns.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const column = columnNumber(first);
    return { row: 0, column, rows: mostRows, columns: columnNumber(last) - column + 1 };
  }
  const [, top, bottom] = wholeRows.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined)
    return { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: mostColumns };
  const [start, end = start] = text.split(":");
  const [from, to] = [parseAddress(start ?? ""), parseAddress(end ?? "")];
  if (!from || !to) return undefined;
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return {
    row,
    column,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** Areas as files list them, with spaces between. */
export const parseAreas = (text: string): FileArea[] =>
  text.split(/\s+/u).flatMap((one) => (one === "" ? [] : (parseArea(one) ?? [])));

/** `'My sheet'!$A$1:$B$2` */
export const fixedReference = (sheet: string, area: FileArea): string =>
  `${quoteSheetName(sheet)}!${rangeAddress(area).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
