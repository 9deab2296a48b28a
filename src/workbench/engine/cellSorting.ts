import type { Rect } from "./sheetEngine";

/** Putting rows of cells into another order, as Excel's sort does. */
export interface CellSorting {
  /**
   * Moves whole rows of the rectangle: `order[i]` is the row, counted within the rectangle, that comes to stand at `i`.
   * Contents and formats go along. References in a formula that are not fixed move with it, as if it were copied to its
   * new row; references from elsewhere stay where they point. One step of undo.
   */
  sortRows(rect: Rect, order: readonly number[]): void;
  /** The same with columns, for a sort from left to right. */
  sortColumns(rect: Rect, order: readonly number[]): void;
}
