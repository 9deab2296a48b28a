import type { Cell, CellAddress, Rect } from "../engine/sheetEngine";
import { common } from "./cellOutput";
import { invalidArgument } from "./hostError";
import type { RangeTarget } from "./ranges";
import { intersection, isSingleCell, isUnbounded } from "./rectangle";

const sameCell = (one: CellAddress | undefined, other: CellAddress): boolean =>
  one?.sheet === other.sheet && one.row === other.row && one.column === other.column;

function singleCell({ session, rect }: RangeTarget): Cell | undefined {
  if (!isSingleCell(rect)) throw invalidArgument();
  return session.engine.read(rect)[0]?.[0];
}

/** The cells that the formula in this one cell fills; undefined when it fills only itself. */
export function spillOf(target: RangeTarget): Rect | undefined {
  const cell = singleCell(target);
  if (cell?.formula === undefined) return undefined;
  const { engine } = target.session;
  const anchor = target.rect;
  const used = engine.usedRect(anchor.sheet);
  const below =
    used && intersection(used, { ...anchor, rows: used.row + used.rows, columns: used.column + used.columns });
  if (!below) return undefined;
  const filled = (row: number, column: number): boolean => {
    const read = engine.read({ sheet: anchor.sheet, row, column, rows: 1, columns: 1 })[0]?.[0];
    return sameCell(read?.spilledFrom, anchor);
  };
  let rows = 1;
  while (anchor.row + rows < below.row + below.rows && filled(anchor.row + rows, anchor.column)) rows += 1;
  let columns = 1;
  while (anchor.column + columns < below.column + below.columns && filled(anchor.row, anchor.column + columns))
    columns += 1;
  return rows * columns === 1 ? undefined : { ...anchor, rows, columns };
}

/** The cell whose formula fills this one; an anchor is its own parent. */
export function spillParent(target: RangeTarget): Rect | undefined {
  const cell = singleCell(target);
  if (cell?.spilledFrom) return { ...cell.spilledFrom, rows: 1, columns: 1 };
  return spillOf(target) && target.rect;
}

/** True or false when all cells agree, null when some belong to a spill and some do not. */
export function hasSpill(target: RangeTarget): boolean | null {
  const { session, rect } = target;
  const used = session.engine.usedRect(rect.sheet);
  const area = isUnbounded(rect) ? used && intersection(used, rect) : rect;
  if (!area) return false;
  const belongs = session.engine.read(area).flatMap((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell.spilledFrom) return true;
      if (cell.formula === undefined) return false;
      const at = { ...area, row: area.row + rowIndex, column: area.column + column, rows: 1, columns: 1 };
      return spillOf({ session, rect: at }) !== undefined;
    }),
  );
  return common(belongs);
}

/** Several cells at once have nothing to search for, where that is no error. */
export const ofSingleCell =
  (search: (target: RangeTarget) => Rect | undefined) =>
  (target: RangeTarget): Rect | undefined =>
    isSingleCell(target.rect) ? search(target) : undefined;
