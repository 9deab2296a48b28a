import { BooleanNumber, Direction, RANGE_TYPE, type IMutationInfo, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { EngineError } from "./engineError";
import type { CellShift } from "./shiftedTable";
import type { SheetCells } from "./sheetCells";
import type { Rect, SheetId } from "./sheetEngine";
import type { SheetLayout } from "./sheetLayout";
import { toRange, type UniverRuntime } from "./univerRuntime";
import { UniverSheetDefaults } from "./univerSheetDefaults";

export class UniverSheetLayout implements SheetLayout {
  readonly defaults: UniverSheetDefaults;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
    private readonly checkTables: (shift: CellShift) => void,
  ) {
    this.defaults = new UniverSheetDefaults(runtime);
  }

  insertRows(sheet: SheetId, row: number, rows: number): void {
    this.cells.grow(sheet, row + rows, 1);
    const range = { ...this.wholeRows(sheet, row, rows), rangeType: RANGE_TYPE.ROW };
    this.change(InsertRowByRangeCommand.id, sheet, { range, direction: Direction.UP });
  }

  insertColumns(sheet: SheetId, column: number, columns: number): void {
    this.cells.grow(sheet, 1, column + columns);
    const range = { ...this.wholeColumns(sheet, column, columns), rangeType: RANGE_TYPE.COLUMN };
    this.change(InsertColByRangeCommand.id, sheet, { range, direction: Direction.LEFT });
  }

  removeRows(sheet: SheetId, row: number, rows: number): void {
    // A sheet may be smaller here than Excel's; beyond its end there is nothing to remove, and one row must stay.
    this.cells.grow(sheet, row + rows + 1, 1);
    this.change(RemoveRowByRangeCommand.id, sheet, { range: this.wholeRows(sheet, row, rows) });
  }

  removeColumns(sheet: SheetId, column: number, columns: number): void {
    this.cells.grow(sheet, 1, column + columns + 1);
    this.change(RemoveColByRangeCommand.id, sheet, { range: this.wholeColumns(sheet, column, columns) });
  }

  async insertCells(rect: Rect, shift: "down" | "right"): Promise<void> {
    this.checkTables({ kind: "insert", axis: shift === "down" ? "rows" : "columns", rect, whole: false });
    const used = this.cells.usedRect(rect.sheet);
    // What is pushed must not fall off the end of the sheet.
    if (shift === "down") this.cells.grow(rect.sheet, (used ? used.row + used.rows : 0) + rect.rows, 1);
    else this.cells.grow(rect.sheet, 1, (used ? used.column + used.columns : 0) + rect.columns);
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    await this.changeAt(rect, shift === "down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  }

  async removeCells(rect: Rect, shift: "up" | "left"): Promise<void> {
    this.checkTables({ kind: "remove", axis: shift === "up" ? "rows" : "columns", rect, whole: false });
    await this.changeAt(rect, shift === "up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.runtime.worksheet(sheet).getRowHeight(row);
  }

  setRowHeight(sheet: SheetId, row: number, rows: number, pixels: number): void {
    this.cells.grow(sheet, row + rows, 1);
    const worksheet = this.runtime.worksheet(sheet);
    const target = { ...this.target(sheet), ranges: [this.wholeRows(sheet, row, rows)] };
    const height = { ...target, rowHeight: pixels };
    const own = (autoHeightInfo: BooleanNumber): IMutationInfo => ({
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: { ...target, autoHeightInfo },
    });
    const before = SetWorksheetRowHeightMutationFactory(height, worksheet);
    this.runtime.perform(
      [{ id: SetWorksheetRowHeightMutation.id, params: height }, own(BooleanNumber.FALSE)],
      [own(BooleanNumber.TRUE), { id: SetWorksheetRowHeightMutation.id, params: before }],
    );
  }

  autofitRows(sheet: SheetId, row: number, rows: number): void {
    const target = { ...this.target(sheet), ranges: [this.wholeRows(sheet, row, rows)] };
    const fitted = (autoHeightInfo: BooleanNumber): IMutationInfo => ({
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: { ...target, autoHeightInfo },
    });
    this.runtime.perform([fitted(BooleanNumber.TRUE)], [fitted(BooleanNumber.FALSE)]);
  }

  rowHidden(sheet: SheetId, row: number): boolean {
    return !this.runtime.worksheet(sheet).getRowVisible(row);
  }

  hideRows(sheet: SheetId, row: number, rows: number, hidden: boolean): void {
    this.cells.grow(sheet, row + rows, 1);
    const changing = this.runsOf(row, rows, (at) => this.rowHidden(sheet, at) !== hidden);
    const params = {
      ...this.target(sheet),
      ranges: changing.map((run) => this.wholeRows(sheet, run.start, run.size)),
    };
    this.switch(params, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !this.runtime.worksheet(sheet).getColVisible(column);
  }

  hideColumns(sheet: SheetId, column: number, columns: number, hidden: boolean): void {
    this.cells.grow(sheet, 1, column + columns);
    const changing = this.runsOf(column, columns, (at) => this.columnHidden(sheet, at) !== hidden);
    const params = {
      ...this.target(sheet),
      ranges: changing.map((run) => this.wholeColumns(sheet, run.start, run.size)),
    };
    this.switch(params, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
  }

  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.runtime.worksheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  tabColor(sheet: SheetId): string {
    return this.runtime.worksheet(sheet).getConfig().tabColor || "";
  }

  setTabColor(sheet: SheetId, color: string): void {
    const colored = (value: string): IMutationInfo => ({
      id: SetTabColorMutation.id,
      params: { ...this.target(sheet), color: value },
    });
    this.runtime.perform([colored(color)], [colored(this.tabColor(sheet))]);
  }

  gridlines(sheet: SheetId): boolean {
    return this.runtime.worksheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  showGridlines(sheet: SheetId, visible: boolean): void {
    const shown = (value: boolean): IMutationInfo => ({
      id: ToggleGridlinesMutation.id,
      params: { ...this.target(sheet), showGridlines: value ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
    this.runtime.perform([shown(visible)], [shown(this.gridlines(sheet))]);
  }

  private change(command: string, sheet: SheetId, params: object): void {
    if (this.inFront(sheet, () => this.runtime.execute(command, { ...this.target(sheet), ...params }))) return;
    throw new EngineError("InvalidArgument", "Rows and columns cannot be inserted or removed here.");
  }

  private async changeAt(rect: Rect, command: string): Promise<void> {
    const params = { range: toRange(rect) };
    const { runtime } = this;
    const changed = this.inFront(rect.sheet, () =>
      runtime.asProgram(() => runtime.commands.executeCommand(command, params)),
    );
    if (await changed) return;
    throw new EngineError("InvalidArgument", "Cells cannot be inserted or removed here.");
  }

  /**
   * Some of Univer's commands, or what follows formulas with them, know only the sheet in front, so another one is passed
   * off as it while they look.
   */
  private inFront<Outcome>(sheet: SheetId, change: () => Outcome): Outcome {
    const { workbook } = this.runtime;
    const worksheet = this.runtime.worksheet(sheet);
    const inFront = workbook.getActiveSheet.bind(workbook);
    workbook.getActiveSheet = () => worksheet;
    try {
      return change();
    } finally {
      workbook.getActiveSheet = inFront;
    }
  }

  private switch(params: { readonly ranges: readonly IRange[] }, hide: boolean, hidden: string, shown: string): void {
    if (params.ranges.length === 0) return;
    const [redo, undo] = hide ? [hidden, shown] : [shown, hidden];
    this.runtime.perform([{ id: redo, params }], [{ id: undo, params }]);
  }

  private runsOf(
    first: number,
    count: number,
    included: (at: number) => boolean,
  ): { readonly start: number; readonly size: number }[] {
    const runs: { start: number; size: number }[] = [];
    for (let at = first; at < first + count; at++) {
      if (!included(at)) continue;
      const last = runs.at(-1);
      if (last && last.start + last.size === at) last.size++;
      else runs.push({ start: at, size: 1 });
    }
    return runs;
  }

  private target(sheet: SheetId): { readonly unitId: string; readonly subUnitId: SheetId } {
    return { unitId: this.runtime.unitId, subUnitId: sheet };
  }

  private wholeRows(sheet: SheetId, row: number, rows: number): IRange {
    const columns = this.runtime.worksheet(sheet).getColumnCount();
    return toRange({ sheet, row, column: 0, rows, columns });
  }

  private wholeColumns(sheet: SheetId, column: number, columns: number): IRange {
    const rows = this.runtime.worksheet(sheet).getRowCount();
    return toRange({ sheet, row: 0, column, rows, columns });
  }
}
