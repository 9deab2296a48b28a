import type { CellAddress, Rect, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** In pixels from the corner of the first cell, at a zoom of 100 %. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place in a sheet: a cell, and how far into it. */
export interface PlaceInCell extends CellAddress {
  readonly right: number;
  readonly down: number;
}

/** Where cells lie on their sheet. */
export class SheetGeometry {
  constructor(private readonly runtime: UniverRuntime) {}

  box(rect: Rect): SheetBox {
    const { sheet, row, column, rows, columns } = rect;
    return {
      left: this.span(0, column, (at) => this.columnWidth(sheet, at)),
      top: this.span(0, row, (at) => this.rowHeight(sheet, at)),
      width: this.span(column, columns, (at) => this.columnWidth(sheet, at)),
      height: this.span(row, rows, (at) => this.rowHeight(sheet, at)),
    };
  }

  /** The cell at a point; beyond the sheet's end the last cell. */
  placeAt(sheet: SheetId, left: number, top: number): PlaceInCell {
    const worksheet = this.runtime.worksheet(sheet);
    const [column, right] = partAt(left, worksheet.getColumnCount(), (at) => this.columnWidth(sheet, at));
    const [row, down] = partAt(top, worksheet.getRowCount(), (at) => this.rowHeight(sheet, at));
    return { sheet, row, column, right, down };
  }

  private span(first: number, count: number, size: (at: number) => number): number {
    let sum = 0;
    for (let at = first; at < first + count; at++) sum += size(at);
    return sum;
  }

  private columnWidth(sheet: SheetId, column: number): number {
    const worksheet = this.runtime.worksheet(sheet);
    return worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0;
  }

  private rowHeight(sheet: SheetId, row: number): number {
    const worksheet = this.runtime.worksheet(sheet);
    return worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) : 0;
  }
}

/** Which part a distance falls into, and how far. */
function partAt(distance: number, count: number, size: (at: number) => number): readonly [number, number] {
  let left = Math.max(0, distance);
  for (let at = 0; at < count - 1; at++) {
    const own = size(at);
    if (left < own) return [at, left];
    left -= own;
  }
  return [count - 1, left];
}
