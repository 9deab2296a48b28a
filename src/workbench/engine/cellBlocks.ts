import type { CellMoving } from "./cellMoving";
import type { CellSorting } from "./cellSorting";
import type { MergedCells } from "./mergedCells";

/** What is done to a block of cells as a whole. */
export interface CellBlocks {
  readonly sorting: CellSorting;
  readonly merges: MergedCells;
  readonly moving: CellMoving;
}
