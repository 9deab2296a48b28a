import type { Rect } from "../engine/sheetEngine";
import type { RangeTarget } from "./ranges";
import { intersection } from "./rectangle";

/** The smallest rectangle inside the range that holds every cell with a value or a formula. */
export function usedPart({ session, rect }: RangeTarget): Rect | undefined {
  const used = session.engine.usedRect(rect.sheet);
  const area = used && intersection(used, rect);
  if (!area) return undefined;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  session.engine.read(area).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell.value === null && cell.formula === undefined) return;
      top = Math.min(top, rowIndex);
      bottom = Math.max(bottom, rowIndex);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  if (bottom < 0) return undefined;
  return {
    ...area,
    row: area.row + top,
    column: area.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
