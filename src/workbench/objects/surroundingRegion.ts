import type { Rect } from "../engine/sheetEngine";
import type { RangeTarget } from "./ranges";

/**
 * The block of filled cells around the range's first cell, as far as a blank row or column on each side. Cells that touch
 * only at a corner belong to it; a cell without filled neighbours is a block of its own.
 */
export function surroundingRegion({ session, rect }: RangeTarget): Rect {
  const used = session.engine.usedRect(rect.sheet);
  let [top, left, bottom, right] = [rect.row, rect.column, rect.row, rect.column];
  const here = (): Rect => ({
    sheet: rect.sheet,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
  if (!used) return here();
  const filled = session.engine
    .read(used)
    .map((row) => row.map(({ value, formula }) => value !== null || formula !== undefined));
  const isFilled = (row: number, column: number): boolean => filled[row - used.row]?.[column - used.column] ?? false;
  const rowHas = (row: number): boolean => {
    for (let column = left - 1; column <= right + 1; column += 1) if (isFilled(row, column)) return true;
    return false;
  };
  const columnHas = (column: number): boolean => {
    for (let row = top - 1; row <= bottom + 1; row += 1) if (isFilled(row, column)) return true;
    return false;
  };
  for (;;) {
    const before = [top, left, bottom, right].join();
    // The sides are gone along before the rows, of which there are many more: they are then scanned at full width.
    while (columnHas(left - 1)) left -= 1;
    while (columnHas(right + 1)) right += 1;
    while (rowHas(top - 1)) top -= 1;
    while (rowHas(bottom + 1)) bottom += 1;
    if ([top, left, bottom, right].join() === before) return here();
  }
}
