import { MoveRangeCommand } from "@univerjs/sheets";
import type { CellMoving } from "./cellMoving";
import { EngineError } from "./engineError";
import type { SheetCells } from "./sheetCells";
import type { CellAddress, Rect } from "./sheetEngine";
import type { SheetSelection } from "./sheetSelection";
import { toRange, type UniverRuntime } from "./univerRuntime";

export class UniverCellMoving implements CellMoving {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
    private readonly selection: SheetSelection,
  ) {}

  async move(rect: Rect, to: CellAddress): Promise<void> {
    const target = { ...rect, ...to };
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    this.cells.grow(target.sheet, target.row + target.rows, target.column + target.columns);
    const { unitId, commands } = this.runtime;
    const params = {
      fromUnitId: unitId,
      fromSubUnitId: rect.sheet,
      fromRange: toRange(rect),
      toUnitId: unitId,
      toSubUnitId: target.sheet,
      toRange: toRange(target),
    };
    const selected = this.selection.current();
    const moved = await this.runtime.asProgramAsync(() => commands.executeCommand(MoveRangeCommand.id, params));
    if (!moved) throw new EngineError("InvalidArgument", "These cells cannot be moved there.");
    // Univer takes the person along; a program moves cells behind their back.
    this.selection.select(selected);
  }
}
