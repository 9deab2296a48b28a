import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { valueOfCell } from "./cellContent";
import type { CellAddress, CellValue, Rect, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface SpilledCell {
  readonly value: CellValue;
  readonly from: CellAddress;
}

/** The results that formulas spread over the cells around them. Univer keeps them apart from the cells themselves. */
export class Spills {
  constructor(private readonly runtime: UniverRuntime) {}

  /** A look-up for the cells of one rectangle. */
  within(rect: Rect): (row: number, column: number) => SpilledCell | undefined {
    const spills = this.of(rect.sheet).filter(
      (spill) =>
        spill.row < rect.row + rect.rows &&
        spill.endRow >= rect.row &&
        spill.column < rect.column + rect.columns &&
        spill.endColumn >= rect.column,
    );
    if (spills.length === 0) return () => undefined;
    const cells = this.cells(rect.sheet);
    return (row, column) => {
      const cell = cells?.[row]?.[column];
      if (!cell) return undefined;
      const spill = spills.find(
        (one) => row >= one.row && row <= one.endRow && column >= one.column && column <= one.endColumn,
      );
      if (!spill || (spill.row === row && spill.column === column)) return undefined;
      return { value: valueOfCell(cell), from: { sheet: rect.sheet, row: spill.row, column: spill.column } };
    };
  }

  /** The last row and column reached by any spill of a sheet. */
  reach(sheet: SheetId): { row: number; column: number } | undefined {
    const cells = this.cells(sheet);
    if (!cells) return undefined;
    let reach: { row: number; column: number } | undefined;
    for (const spill of this.of(sheet)) {
      if (!cells[spill.endRow]?.[spill.endColumn]) continue;
      reach = {
        row: Math.max(reach?.row ?? 0, spill.endRow),
        column: Math.max(reach?.column ?? 0, spill.endColumn),
      };
    }
    return reach;
  }

  /** The rectangle that a cell's formula fills, if it spills. */
  from(at: CellAddress): Rect | undefined {
    return this.list(at.sheet).find(({ row, column }) => row === at.row && column === at.column);
  }

  /** What the formulas of a sheet fill. */
  list(sheet: SheetId): Rect[] {
    const cells = this.cells(sheet);
    return this.of(sheet)
      .filter(({ endRow, endColumn }) => cells?.[endRow]?.[endColumn])
      .map(({ row, column, endRow, endColumn }) => {
        return { sheet, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
      });
  }

  private of(sheet: SheetId): Spill[] {
    const ranges = this.runtime.formulas.getArrayFormulaRange()?.[this.runtime.unitId]?.[sheet];
    if (!ranges) return [];
    const spills: Spill[] = [];
    for (const [row, columns] of Object.entries(ranges)) {
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, Nullable<IRange>>)) {
        if (range) spills.push({ row: +row, column: +column, endRow: range.endRow, endColumn: range.endColumn });
      }
    }
    return spills;
  }

  private cells(sheet: SheetId): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.runtime.formulas.getArrayFormulaCellData()?.[this.runtime.unitId]?.[sheet] ?? undefined;
  }
}
