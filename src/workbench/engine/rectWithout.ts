import type { Rect } from "./sheetEngine";

/** What is left of a rectangle when another one is cut out: up to four rectangles. */
export function rectWithout(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.row + rect.rows, hole.row + hole.rows);
  const left = Math.max(rect.column, hole.column);
  const right = Math.min(rect.column + rect.columns, hole.column + hole.columns);
  if (rect.sheet !== hole.sheet || top >= bottom || left >= right) return [rect];
  const between = { ...rect, row: top, rows: bottom - top };
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { ...between, columns: left - rect.column },
    { ...between, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
