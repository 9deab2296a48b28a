import type { Rect } from "../engine/sheetEngine";
import { invalidArgument } from "./hostError";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const cellCount = (rect: Rect): number => rect.rows * rect.columns;
export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === sheetRows;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === sheetColumns;
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);
export const isSingleCell = (rect: Rect): boolean => rect.rows === 1 && rect.columns === 1;

export const wholeSheet = (sheet: string): Rect => ({
  sheet,
  row: 0,
  column: 0,
  rows: sheetRows,
  columns: sheetColumns,
});

export const sameRect = (one: Rect, other: Rect): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** The rectangle itself when it lies on the sheet and holds a cell; an argument error otherwise. */
export function onSheet(rect: Rect): Rect {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= sheetRows &&
    rect.column + rect.columns <= sheetColumns;
  if (!fits) throw invalidArgument();
  return rect;
}

export function intersection(one: Rect, other: Rect): Rect | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : undefined;
}

export function boundingRect(one: Rect, other: Rect): Rect {
  if (one.sheet !== other.sheet) throw invalidArgument();
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export const contains = (outer: Rect, inner: Rect): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && sameRect(common, inner);
};
