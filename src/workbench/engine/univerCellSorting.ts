import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { FillTemplate } from "../../formula/fillTemplate";
import type { CellSorting } from "./cellSorting";
import { cellOfValue } from "./cellContent";
import type { SheetCells } from "./sheetCells";
import type { CellInput, Rect } from "./sheetEngine";
import { typedTextOf } from "./typedFormulas";
import { undoStepsOf } from "./undoSteps";
import type { UniverRuntime } from "./univerRuntime";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** From where in the rectangle the cell at this place comes. */
type Source = (row: number, column: number) => readonly [number, number];

export class UniverCellSorting implements CellSorting {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly cells: SheetCells,
    /** Nothing is calculated unless it is entered or asked for. */
    private readonly manual: () => boolean,
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
    const ends = movedEnds(rect, source);
    if (!ends) return;
    const calculates = !this.manual();
    const before = this.cells.read(rect);
    const formulas: CellInput[][] = before.map((row) => row.map(() => null));
    const bare: Matrix = {};
    const formats: Matrix = {};
    const contents: Matrix = {};
    for (let i = 0; i < rect.rows; i += 1) {
      // What changed is told as the rectangle that spans it, so the outermost cells are written in any case.
      const outermost = i === ends.first || i === ends.last;
      for (let j = 0; j < rect.columns; j += 1) {
        const [fromRow, fromColumn] = source(i, j);
        if (fromRow === i && fromColumn === j) continue;
        const [row, column] = [rect.row + i, rect.column + j];
        const cell = worksheet.getCellRaw(rect.row + fromRow, rect.column + fromColumn);
        const replaced = worksheet.getCellRaw(row, column);
        if (!sameFormat(cell, replaced)) {
          const style = cell ? styles.getStyleByCell(cell) : undefined;
          if (replaced?.s || replaced?.xf) (bare[row] ??= {})[column] = { s: null, xf: null };
          if (style || cell?.xf)
            (formats[row] ??= {})[column] = {
              ...(style ? { s: { ...style } } : {}),
              ...(cell?.xf ? { xf: cell.xf } : {}),
            };
        }
        const { formula, spilledFrom } = before[fromRow]?.[fromColumn] ?? {};
        if (formula !== undefined) {
          // Written below with the others of its column, which it then shares its formula with.
          if (!calculates || !sameWhenMoved(cell, replaced))
            formulas[i]![j] = new FillTemplate(formula).at(i - fromRow, j - fromColumn);
          else if (outermost) (contents[row] ??= {})[column] = itself(replaced);
          continue;
        }
        const content = cell && !spilledFrom ? { v: cell.v ?? null, t: cell.t ?? null, p: cell.p ?? null } : {};
        (contents[row] ??= {})[column] = { ...cellOfValue(""), ...content };
      }
    }
    const steps = undoStepsOf(this.runtime);
    steps.begin(this.runtime.unitId, false);
    try {
      // Univer lays a style over the one that is there, so the old one has to go first. It takes a cell
      // that comes with a format alone for one whose formula was deleted, unless told otherwise.
      for (const cells of [bare, formats])
        if (Object.keys(cells).length > 0) this.cells.change(rect.sheet, cells, SetStyleCommand.id);
      if (Object.keys(contents).length > 0) this.cells.change(rect.sheet, contents);
      this.cells.write(rect, formulas);
    } finally {
      steps.end();
    }
  }
}

/** The first and the last row in which a cell comes from elsewhere. */
function movedEnds(rect: Rect, source: Source): { readonly first: number; readonly last: number } | undefined {
  const moved = Array.from({ length: rect.rows }, (_, row) => row).filter((row) => {
    for (let column = 0; column < rect.columns; column += 1) {
      const [fromRow, fromColumn] = source(row, column);
      if (fromRow !== row || fromColumn !== column) return true;
    }
    return false;
  });
  const [first] = moved;
  return first === undefined ? undefined : { first, last: moved.at(-1) ?? first };
}

/** Most columns have one format from top to bottom, and styles are the slowest part of a change. */
const sameFormat = (one: Nullable<ICellData>, other: Nullable<ICellData>): boolean =>
  (one?.s ?? null) === (other?.s ?? null) && (one?.xf ?? null) === (other?.xf ?? null);

const itself = (cell: Nullable<ICellData>): ICellData => ({
  v: cell?.v ?? null,
  t: cell?.t ?? null,
  f: cell?.f ?? null,
  si: cell?.si ?? null,
  custom: cell?.custom ?? null,
});

/** Cells filled from one formula read the same wherever among them they stand. */
const sameWhenMoved = (one: Nullable<ICellData>, other: Nullable<ICellData>): boolean =>
  Boolean(one?.si) && one?.si === other?.si && typedTextOf(one) === typedTextOf(other);
