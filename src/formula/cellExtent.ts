/** How many cells an expression fills at most; `Infinity` where only calculating can tell. */
export interface CellExtent {
  readonly rows: number;
  readonly columns: number;
}

export const oneCell: CellExtent = { rows: 1, columns: 1 };

/** Excel's rule for cells that meet cells: the larger of the two in each direction. */
export const meet = (one: CellExtent, other: CellExtent): CellExtent => ({
  rows: Math.max(one.rows, other.rows),
  columns: Math.max(one.columns, other.columns),
});
