import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FillTemplate } from "../../formula/fillTemplate";
import type { CellSorting } from "./cellSorting";
import { cellOfValue } from "./cellContent";
import type { SheetCells } from "./sheetCells";
import type { CellInput, Rect } from "./sheetEngine";
import { undoStepsOf } from "./undoSteps";
import type { UniverRuntime } from "./univerRuntime";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** From where in the rectangle the cell at this place comes. */
type Source = (row: number, column: number) => readonly [number, number];

export class UniverCellSorting implements CellSorting {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
  ) {}

  sortRows(rect: Rect, order: readonly number[]): void {
    this.rearrange(rect, (row, column) => [order[row] ?? row, column]);
  }

  sortColumns(rect: Rect, order: readonly number[]): void {
    this.rearrange(rect, (row, column) => [row, order[column] ?? column]);
  }

  private rearrange(rect: Rect, source: Source): void {
    const worksheet = this.runtime.worksheet(rect.sheet);
    const styles = this.runtime.workbook.getStyles();
    const before = this.cells.read(rect);
    const formulas: CellInput[][] = before.map((row) => row.map(() => null));
    const bare: Matrix = {};
    const contents: Matrix = {};
    let anyMoved = false;
    for (let i = 0; i < rect.rows; i += 1) {
      for (let j = 0; j < rect.columns; j += 1) {
        const [fromRow, fromColumn] = source(i, j);
        if (fromRow === i && fromColumn === j) continue;
        const [row, column] = [rect.row + i, rect.column + j];
        const cell = worksheet.getCellRaw(rect.row + fromRow, rect.column + fromColumn);
        const style = cell ? styles.getStyleByCell(cell) : undefined;
        const replaced = worksheet.getCellRaw(row, column);
        if (replaced?.s || replaced?.xf) (bare[row] ??= {})[column] = { s: null, xf: null };
        const { formula, spilledFrom } = before[fromRow]?.[fromColumn] ?? {};
        const format = { ...(style ? { s: { ...style } } : {}), ...(cell?.xf ? { xf: cell.xf } : {}) };
        anyMoved = true;
        if (formula !== undefined) {
          // Written below with the others of its column, which it then shares its formula with.
          formulas[i]![j] = new FillTemplate(formula).at(i - fromRow, j - fromColumn);
          if (Object.keys(format).length > 0) (contents[row] ??= {})[column] = format;
          continue;
        }
        const content = cell && !spilledFrom ? { v: cell.v ?? null, t: cell.t ?? null, p: cell.p ?? null } : {};
        (contents[row] ??= {})[column] = { ...cellOfValue(""), ...format, ...content };
      }
    }
    if (!anyMoved) return;
    const steps = undoStepsOf(this.runtime);
    steps.begin(this.runtime.unitId, false);
    try {
      // Univer lays a style over the one that is there, so the old one has to go first.
      for (const cells of [bare, contents]) if (Object.keys(cells).length > 0) this.cells.change(rect.sheet, cells);
      this.cells.write(rect, formulas);
    } finally {
      steps.end();
    }
  }
}
