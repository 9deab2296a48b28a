import type { IMutationInfo, IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { MergedCells } from "./mergedCells";
import type { SheetCells } from "./sheetCells";
import type { Rect, SheetId } from "./sheetEngine";
import { toRange, toRect, type UniverRuntime } from "./univerRuntime";

export class UniverMergedCells implements MergedCells {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
  ) {}

  list(sheet: SheetId): readonly Rect[] {
    return this.runtime
      .worksheet(sheet)
      .getMergeData()
      .map((range) => toRect(sheet, range))
      .sort((one, other) => one.row - other.row || one.column - other.column);
  }

  merge(rect: Rect): void {
    this.cells.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const before = this.touched(rect);
    const added = [toRange(rect)];
    this.runtime.perform(
      [...this.removing(rect.sheet, before), this.adding(rect.sheet, added)],
      [this.removal(rect.sheet, added), ...(before.length > 0 ? [this.adding(rect.sheet, before)] : [])],
    );
  }

  unmerge(rect: Rect): void {
    const before = this.touched(rect);
    if (before.length === 0) return;
    this.runtime.perform(this.removing(rect.sheet, before), [this.adding(rect.sheet, before)]);
  }

  private touched({ sheet, row, column, rows, columns }: Rect): IRange[] {
    return this.runtime
      .worksheet(sheet)
      .getMergeData()
      .filter(
        ({ startRow, endRow, startColumn, endColumn }) =>
          startRow < row + rows && endRow >= row && startColumn < column + columns && endColumn >= column,
      )
      .map((range) => ({ ...range }));
  }

  private removing(sheet: SheetId, ranges: readonly IRange[]): IMutationInfo[] {
    return ranges.length > 0 ? [this.removal(sheet, ranges)] : [];
  }

  private removal(sheet: SheetId, ranges: readonly IRange[]): IMutationInfo {
    return { id: RemoveWorksheetMergeMutation.id, params: this.params(sheet, ranges) };
  }

  private adding(sheet: SheetId, ranges: readonly IRange[]): IMutationInfo {
    return { id: AddWorksheetMergeMutation.id, params: this.params(sheet, ranges) };
  }

  /** Univer keeps the very objects that it is given and changes them later: each use gets its own. */
  private params(sheet: SheetId, ranges: readonly IRange[]): object {
    return { unitId: this.runtime.unitId, subUnitId: sheet, ranges: ranges.map((range) => ({ ...range })) };
  }
}
