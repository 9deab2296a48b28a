import type { Rect, SheetId } from "./sheetEngine";

export interface MergedCells {
  /** Every merged block of a sheet, row by row. */
  list(sheet: SheetId): readonly Rect[];
  /** Makes one block of the rectangle, in place of those that it overlaps; contents stay as they are. */
  merge(rect: Rect): void;
  /** Takes apart every block that the rectangle touches. */
  unmerge(rect: Rect): void;
}
