import type { CellBlocks } from "./cellBlocks";
import type { SheetCells } from "./sheetCells";
import type { SheetSelection } from "./sheetSelection";
import { UniverCellMoving } from "./univerCellMoving";
import { UniverCellSorting } from "./univerCellSorting";
import { UniverMergedCells } from "./univerMergedCells";
import type { UniverRuntime } from "./univerRuntime";

export const univerCellBlocks = (
  runtime: UniverRuntime,
  cells: SheetCells,
  selection: SheetSelection,
  manual: () => boolean,
): CellBlocks => ({
  sorting: new UniverCellSorting(runtime, cells, manual),
  merges: new UniverMergedCells(runtime, cells),
  moving: new UniverCellMoving(runtime, cells, selection),
});
