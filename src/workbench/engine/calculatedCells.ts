import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";

interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * The cells of a sheet that a calculation under way has calculated, and which rows of a column they are. Each condition
 * over a long column asks whether a cell of it is among them: to go through all of them took longer than the conditions.
 */
export class CalculatedCells extends ObjectMatrix<Nullable<ICellData>> {
  private readonly columns = new Map<number, CalculatedRows>();

  override setValue(row: number, column: number, value: Nullable<ICellData>): void {
    super.setValue(row, column, value);
    const rows = this.columns.get(column);
    if (rows) rows.add(row);
    else this.columns.set(column, new CalculatedRows(row));
  }

  anyIn({ startRow, endRow, startColumn, endColumn }: Area): boolean {
    for (let column = startColumn; column <= endColumn; column++)
      if (this.columns.get(column)?.anyBetween(startRow, endRow)) return true;
    return false;
  }
}

class CalculatedRows {
  private readonly all = new Set<number>();
  private first: number;
  private last: number;

  constructor(row: number) {
    this.first = row;
    this.last = row;
    this.all.add(row);
  }

  add(row: number): void {
    this.all.add(row);
    if (row < this.first) this.first = row;
    if (row > this.last) this.last = row;
  }

  anyBetween(from: number, to: number): boolean {
    if (from > this.last || to < this.first) return false;
    if (from <= this.first || to >= this.last) return true;
    for (let row = from; row <= to; row++) if (this.all.has(row)) return true;
    return false;
  }
}

/** Lets Univer put what it calculates into such matrices. */
export function noteCalculatedCells(runtime: UniverRuntime): void {
  const service = runtime.injector.get(IFormulaRuntimeService);
  const store = service.setRuntimeData.bind(service);
  service.setRuntimeData = (value) => {
    const sheets = (service.getUnitData()[service.currentUnitId] ??= {});
    sheets[service.currentSubUnitId] ??= new CalculatedCells();
    store(value);
  };
}
