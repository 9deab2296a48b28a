import {
  CellValueType,
  generateRandomId,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from "@univerjs/core";
import { FillTemplate } from "../../formula/fillTemplate";
import { cellErrors } from "./cellErrors";
import type { LoadedCell, LoadedSheet } from "./wholeWorkbook";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** What formulas spill, which Univer keeps apart from the cells. */
export interface LoadedSpills {
  readonly ranges: IObjectMatrixPrimitiveType<IRange>;
  readonly cells: CellMatrix;
}

/** Puts a formula into Univer's form, and says what to keep of the text as typed. */
export type Translate = (
  typed: string,
  row: number,
  column: number,
) => { readonly formula: string; readonly mark: ICellData["custom"] };

/** Cells of a file as Univer keeps them, filled in portions. */
export class LoadedCells {
  readonly matrix: CellMatrix = {};
  readonly spills: LoadedSpills = { ranges: {}, cells: {} };
  /** By column: the formula above, in case this one is the same filled down. */
  private readonly above = new Map<number, { template: FillTemplate; row: number; last: number; cell: ICellData }>();
  private readonly spilled: readonly (LoadedCell & { readonly spill: { rows: number; columns: number } })[];

  constructor(
    sheet: LoadedSheet,
    private readonly translate: Translate,
  ) {
    this.spilled = sheet.cells.filter((cell): cell is LoadedCells["spilled"][number] => cell.spill !== undefined);
    for (const { row, column, spill } of this.spilled)
      (this.spills.ranges[row] ??= {})[column] = {
        startRow: row,
        endRow: row + spill.rows - 1,
        startColumn: column,
        endColumn: column + spill.columns - 1,
      };
  }

  add(cell: LoadedCell): void {
    const { row, column, formula } = cell;
    const data = contentOf(cell.value);
    if (this.isSpilled(row, column)) (this.spills.cells[row] ??= {})[column] = data;
    if (formula === undefined) {
      if (!this.isSpilledInto(row, column)) (this.matrix[row] ??= {})[column] = data;
      return;
    }
    (this.matrix[row] ??= {})[column] = this.calculated(formula, row, column, { ...data });
  }

  style(row: number, column: number, style: string, field: string | null): void {
    const cell = ((this.matrix[row] ??= {})[column] ??= {});
    cell.s = style;
    if (field !== null) cell.xf = field;
  }

  private calculated(typed: string, row: number, column: number, cell: ICellData): ICellData {
    const { formula, mark } = this.translate(typed, row, column);
    if (mark) cell.custom = mark;
    const above = this.above.get(column);
    // Univer takes shared formulas three times faster than the same ones as texts.
    if (above?.last === row - 1 && above.template.at(row - above.row, 0) === formula) {
      above.last = row;
      cell.si = above.cell.si ??= generateRandomId(8);
      return cell;
    }
    this.above.set(column, { template: new FillTemplate(formula), row, last: row, cell });
    cell.f = formula;
    return cell;
  }

  private isSpilled(row: number, column: number): boolean {
    return this.spilled.some((one) => contains(one, row, column));
  }

  private isSpilledInto(row: number, column: number): boolean {
    return this.spilled.some((one) => contains(one, row, column) && !(one.row === row && one.column === column));
  }
}

const contains = (
  { row, column, spill }: { row: number; column: number; spill: { rows: number; columns: number } },
  atRow: number,
  atColumn: number,
): boolean => atRow >= row && atRow < row + spill.rows && atColumn >= column && atColumn < column + spill.columns;

function contentOf(value: LoadedCell["value"]): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  // A text that only looks like an error.
  return { v: value, t: cellErrors.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
