import type { Rect } from "./sheetEngine";

/** Cells that come or go, and with them everything below or right of them that moves. */
export interface CellShift {
  readonly kind: "insert" | "remove";
  readonly axis: "rows" | "columns";
  /** The cells that come or go; whole rows or columns reach as far as the sheet does. */
  readonly rect: Rect;
  readonly whole: boolean;
}

export interface ShiftedTable {
  readonly rect: Rect;
  /** Places among the columns before the shift, where columns came or from where on they went. */
  readonly columns?: { readonly at: number; readonly inserted: number; readonly removed: number };
  /** The row of totals below went away. */
  readonly totalsGone?: true;
}

/** A stretch of rows or of columns. */
interface Stretch {
  readonly start: number;
  readonly size: number;
}

/**
 * Where a table stands after cells came or went: undefined when nothing changes, "gone" when all of it or its headings
 * went away, "torn" when only a part of its rows or columns would move.
 */
export function shiftedTable(
  table: Rect,
  totals: boolean,
  shift: CellShift,
): ShiftedTable | "gone" | "torn" | undefined {
  const { rect, axis, whole } = shift;
  if (rect.sheet !== table.sheet) return undefined;
  const along = stretchOf(table, axis);
  const reach = axis === "rows" && totals ? { ...along, size: along.size + 1 } : along;
  const moving = stretchOf(rect, axis);
  // What lies before the cells stays where it is.
  if (moving.start >= reach.start + reach.size) return undefined;
  if (!whole) {
    const across = stretchOf(table, axis === "rows" ? "columns" : "rows");
    const breadth = axis === "columns" && totals ? { ...across, size: across.size + 1 } : across;
    const shared = overlap(breadth, stretchOf(rect, axis === "rows" ? "columns" : "rows"));
    if (shared === 0) return undefined;
    if (shared < breadth.size) return "torn";
  }
  return shift.kind === "insert" ? inserted(table, along, moving, axis) : removed(table, along, moving, axis, totals);
}

function inserted(table: Rect, along: Stretch, moving: Stretch, axis: CellShift["axis"]): ShiftedTable {
  if (moving.start <= along.start) return { rect: placed(table, axis, along.start + moving.size, along.size) };
  const rect = placed(table, axis, along.start, along.size + moving.size);
  if (axis === "rows") return { rect };
  return { rect, columns: { at: moving.start - along.start, inserted: moving.size, removed: 0 } };
}

function removed(
  table: Rect,
  along: Stretch,
  moving: Stretch,
  axis: CellShift["axis"],
  totals: boolean,
): ShiftedTable | "gone" {
  const lost = overlap(along, moving);
  const before = Math.max(0, Math.min(along.start, moving.start + moving.size) - moving.start);
  const losesHeadings = axis === "rows" && lost > 0 && moving.start <= along.start;
  if (losesHeadings || lost === along.size) return "gone";
  const start = along.start - before;
  if (axis === "columns") {
    const rect = placed(table, axis, start, along.size - lost);
    const at = Math.max(0, moving.start - along.start);
    return lost === 0 ? { rect } : { rect, columns: { at, inserted: 0, removed: lost } };
  }
  const totalsRow = along.start + along.size;
  const totalsGone = totals && moving.start <= totalsRow && moving.start + moving.size > totalsRow;
  // A table keeps one row below its headings.
  const rect = placed(table, axis, start, Math.max(2, along.size - lost));
  return totalsGone ? { rect, totalsGone } : { rect };
}

const stretchOf = (rect: Rect, axis: CellShift["axis"]): Stretch =>
  axis === "rows" ? { start: rect.row, size: rect.rows } : { start: rect.column, size: rect.columns };

const placed = (rect: Rect, axis: CellShift["axis"], start: number, size: number): Rect =>
  axis === "rows" ? { ...rect, row: start, rows: size } : { ...rect, column: start, columns: size };

const overlap = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.start + one.size, other.start + other.size) - Math.max(one.start, other.start));
