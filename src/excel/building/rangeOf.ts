import type { CellArea } from "../../blueprints/plannedWorkbook";
import { columnLetters } from "../../formula/columnLetters";

/** The cells of an area. Untracked: nobody needs them after this request, and tracking doubles what is sent. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** `B4:F10`, or `$B$4:$F$10`. */
export function addressOf({ row, column, rows, columns }: CellArea, absolute = false): string {
  const mark = absolute ? "$" : "";
  const cell = (atRow: number, atColumn: number): string => `${mark}${columnLetters(atColumn)}${mark}${atRow + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}
