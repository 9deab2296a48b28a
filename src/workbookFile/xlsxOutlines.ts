import type { Worksheet } from "@cj-tech-master/excelts";
import type { FileLevel, FileSheet } from "./fileWorkbook";
import { usualColumnPixels, usualRowPixels } from "./usualSizes";

const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

export const outlineDepth = (levels: readonly FileLevel[] = []): number =>
  levels.reduce((most, { level }) => Math.max(most, level), 0);

/** Rows and columns that can be folded, after their sizes are set. */
export function setOutlines(worksheet: Worksheet, sheet: FileSheet): void {
  const { rowLevels = [], columnLevels = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const usualHeight = (sheet.defaultRowPixels ?? usualRowPixels) * pointsPerPixel;
  const usualWidth = (sheet.defaultColumnPixels ?? usualColumnPixels) / pixelsPerCharacter;
  const rowAt = (at: number): Outlined => {
    const row = worksheet.getRow(at + 1);
    // The writer passes over rows that have neither cells nor a height.
    if (row.height === undefined) {
      row.height = usualHeight;
      row.customHeight = false;
    }
    return row;
  };
  const columnAt = (at: number): Outlined => {
    const column = worksheet.getColumn(at + 1);
    column.width ??= usualWidth;
    return column;
  };
  const rows = hiddenRows.map(({ row, rows: count }) => ({ at: row, count }));
  const columns = hiddenColumns.map(({ column, columns: count }) => ({ at: column, count }));
  outline(rowLevels, rows, rowAt);
  outline(columnLevels, columns, columnAt);
}

interface Outlined {
  outlineLevel: number;
}

function outline(
  levels: readonly FileLevel[],
  hidden: readonly { readonly at: number; readonly count: number }[],
  of: (at: number) => Outlined,
): void {
  const level = new Map<number, number>();
  for (const { at, count, level: depth } of levels)
    for (let over = 0; over < count; over++) {
      const one = of(at + over);
      level.set(at + over, depth);
      one.outlineLevel = depth;
      setFolded(one, false);
    }
  const isHidden = (at: number): boolean => hidden.some((one) => at >= one.at && at < one.at + one.count);
  const isFolded = (last: number, depth: number): boolean => {
    for (let at = last; (level.get(at) ?? 0) >= depth; at--) if (!isHidden(at)) return false;
    return true;
  };
  for (const at of level.keys()) {
    const next = level.get(at + 1) ?? 0;
    // The sign that unfolds a group stands behind its last row.
    if (next < level.get(at)! && isFolded(at, next + 1)) setFolded(of(at + 1), true);
  }
}

/** The writer takes every row of the innermost level for one that folds others, and has no way to say otherwise. */
const setFolded = (one: Outlined, folded: boolean): void => {
  Object.defineProperty(one, "collapsed", { value: folded, configurable: true });
};
