import { columnLetters } from "../formula/columnLetters";
import type { FileArea } from "./fileWorkbook";

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B4:F10`, or `B4`. */
export function rangeAddress({ row, column, rows, columns }: FileArea): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
