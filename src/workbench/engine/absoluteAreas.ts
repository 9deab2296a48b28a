import { columnLetters } from "../../formula/columnLetters";
import type { Rect } from "./sheetEngine";

/** Cells of one sheet as arguments of a formula on it: `$A$1:$A$9,$C$1:$C$9`. */
export function absoluteAreas(rects: readonly Rect[]): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return rects
    .map(({ row, column, rows, columns }) => `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`)
    .join(",");
}
