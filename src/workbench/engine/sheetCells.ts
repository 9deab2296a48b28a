import {
  CommandType,
  generateRandomId,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { FillTemplate } from "../../formula/fillTemplate";
import { cellOfValue, hasContent, isFormula, valueOfCell } from "./cellContent";
import { EngineError } from "./engineError";
import type { Cell, CellAddress, CellInput, Rect, SheetId } from "./sheetEngine";
import type { Spills } from "./spills";
import type { TypedFormulas } from "./typedFormulas";
import type { UniverRuntime } from "./univerRuntime";

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Cells by row and column, as Univer is given them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A formula that several cells share, said once in its first cell. */
interface SharedFormula {
  readonly template: FillTemplate;
  readonly row: number;
  readonly column: number;
}

/** The contents of cells: reading, writing, clearing, and how far a sheet is used. */
export class SheetCells {
  private readonly shared = new Map<SheetId, Map<string, SharedFormula>>();
  private readonly used = new Map<SheetId, Rect | undefined>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly typed: TypedFormulas,
    private readonly spills: Spills,
  ) {
    runtime.onCommand((command, flags) => {
      // A calculation's own writes change spills, hence how far a sheet is used, but never a formula.
      this.used.clear();
      if (!flags.fromFormula && command.type === CommandType.MUTATION) this.shared.clear();
    });
  }

  read(rect: Rect): Cell[][] {
    const worksheet = this.runtime.worksheet(rect.sheet);
    const matrix = worksheet.getCellMatrix();
    const sheetName = worksheet.getName();
    const spilledAt = this.spills.within(rect);
    const rows: Cell[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const cells: Cell[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const data = matrix.getValue(row, column);
        const formula = data && this.univerFormula(rect.sheet, row, column, data);
        if (formula !== undefined && formula !== null) {
          cells.push({
            value: valueOfCell(data),
            formula: this.typed.shown(data!, formula, { sheetName, row, column }),
          });
          continue;
        }
        const spilled = spilledAt(row, column);
        if (spilled) cells.push({ value: spilled.value, spilledFrom: spilled.from });
        else cells.push({ value: valueOfCell(data) });
      }
      rows.push(cells);
    }
    return rows;
  }

  readText(rect: Rect): string[][] {
    const worksheet = this.runtime.worksheet(rect.sheet);
    return this.read(rect).map((cells, i) =>
      cells.map(({ value, spilledFrom }, j) => {
        if (value === null) return "";
        if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
        if (typeof value === "object") return value.error;
        if (typeof value === "string" && !spilledFrom) return value;
        const shown = worksheet.getCell(rect.row + i, rect.column + j)?.v;
        return String(shown ?? value);
      }),
    );
  }

  /** The formula of a cell in Univer's form, also where the cell only points to one that it shares. */
  univerFormula(sheet: SheetId, row: number, column: number, cell: ICellData): string | undefined {
    if (cell.f) return cell.f;
    if (!cell.si) return undefined;
    const shared = this.sharedFormulas(sheet).get(cell.si);
    return shared?.template.at(row - shared.row, column - shared.column);
  }

  /** What the cells with this id share, as it stands in the first of them. */
  sharedText(sheet: SheetId, id: string): string | undefined {
    return this.sharedFormulas(sheet).get(id)?.template.formula;
  }

  write(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    if (inputs.length !== rect.rows || inputs.some((row) => row.length !== rect.columns)) {
      throw new EngineError(
        "InvalidArgument",
        `The block to write has ${inputs.length} rows of ${inputs[0]?.length ?? 0}, the range ${rect.rows} of ${rect.columns}.`,
      );
    }
    this.grow(rect.sheet, rect.row + rect.rows, rect.column + rect.columns);
    const cellValue = this.cellsOf(rect, inputs);
    if (Object.keys(cellValue).length > 0) this.change(rect.sheet, cellValue);
  }

  clear(rect: Rect, what: "contents" | "formats" | "all"): void {
    const matrix = this.runtime.worksheet(rect.sheet).getCellMatrix();
    const emptied: ICellData = {
      ...(what === "formats" ? {} : cellOfValue("")),
      ...(what === "contents" ? {} : { s: null, xf: null }),
    };
    const cellValue: CellMatrix = {};
    const lastRow = Math.min(rect.row + rect.rows, matrix.getLength());
    for (let row = rect.row; row < lastRow; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (matrix.getValue(row, column)) (cellValue[row] ??= {})[column] = { ...emptied };
      }
    }
    if (Object.keys(cellValue).length > 0) this.change(rect.sheet, cellValue);
  }

  /** Puts cells in place, undoably; their formulas are in Univer's form already. */
  change(sheet: SheetId, cellValue: CellMatrix, trigger?: string): void {
    const redo: ISetRangeValuesMutationParams = {
      unitId: this.runtime.unitId,
      subUnitId: sheet,
      cellValue,
      ...(trigger ? { trigger } : {}),
    };
    const undo = SetRangeValuesUndoMutationFactory(this.runtime.injector, redo);
    emptyAddedFields(redo, undo);
    this.typed.markTranslated(redo);
    this.typed.markTranslated(undo);
    this.runtime.perform(
      [{ id: SetRangeValuesMutation.id, params: redo }],
      [{ id: SetRangeValuesMutation.id, params: undo }],
    );
  }

  /**
   * The same for cells of which only looks change. Univer's own way back copies each cell with all that it holds, which
   * takes longer than the change itself.
   */
  changeLooks(sheet: SheetId, after: CellMatrix, before: CellMatrix, trigger: string): void {
    const params = (cellValue: CellMatrix): IMutationInfo<ISetRangeValuesMutationParams> => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: this.runtime.unitId, subUnitId: sheet, cellValue, trigger },
    });
    this.runtime.perform([params(after)], [params(before)]);
  }

  /** A typed formula on its way into a cell, shared with the cell from which it is filled on where it is the same. */
  filled(typed: string, from: CellAddress, row: number): ICellData {
    const { sheet, column } = from;
    const worksheet = this.runtime.worksheet(sheet);
    const formula = this.typed.translate(typed, { sheetName: worksheet.getName(), row, column });
    const custom = this.typed.mark(typed, formula) ?? null;
    const id = worksheet.getCellRaw(from.row, column)?.si;
    const shared = id ? this.sharedFormulas(sheet).get(id) : undefined;
    const isSame = shared?.template.at(row - shared.row, column - shared.column) === formula;
    return { ...cellOfValue(""), ...(id && isSame ? { f: null, si: id } : { f: formula, si: null }), custom };
  }

  usedRect(sheet: SheetId): Rect | undefined {
    if (!this.used.has(sheet)) this.used.set(sheet, this.findUsedRect(sheet));
    return this.used.get(sheet);
  }

  /** Makes a sheet at least so large. */
  grow(sheet: SheetId, rows: number, columns: number): void {
    if (rows > mostRows || columns > mostColumns) {
      throw new EngineError("InvalidArgument", `A sheet has at most ${mostRows} rows and ${mostColumns} columns.`);
    }
    const worksheet = this.runtime.worksheet(sheet);
    const target = { unitId: this.runtime.unitId, subUnitId: sheet };
    if (rows > worksheet.getRowCount()) {
      const rowCount = Math.min(mostRows, Math.ceil((rows + 100) / 1000) * 1000);
      this.runtime.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (columns > worksheet.getColumnCount()) {
      const columnCount = Math.min(mostColumns, Math.ceil((columns + 4) / 26) * 26);
      this.runtime.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }

  private cellsOf(rect: Rect, inputs: readonly (readonly CellInput[])[]): CellMatrix {
    const sheetName = this.runtime.worksheet(rect.sheet).getName();
    const cellValue: CellMatrix = {};
    for (let j = 0; j < rect.columns; j++) {
      const column = rect.column + j;
      let first: { template: FillTemplate; row: number; cell: ICellData } | undefined;
      for (let i = 0; i < rect.rows; i++) {
        const input = inputs[i]![j]!;
        if (input === null) continue;
        const row = rect.row + i;
        const cells = (cellValue[row] ??= {});
        if (!isFormula(input)) {
          cells[column] = cellOfValue(input);
          continue;
        }
        const formula = this.typed.translate(input, { sheetName, row, column });
        const custom = this.typed.mark(input, formula) ?? null;
        // Filled down: Univer takes shared formulas three times faster than the same ones as texts.
        if (first && first.template.at(row - first.row, 0) === formula) {
          first.cell.si ??= generateRandomId(8);
          cells[column] = { ...cellOfValue(""), f: null, si: first.cell.si, custom };
        } else {
          const cell: ICellData = { ...cellOfValue(""), f: formula, si: null, custom };
          first = { template: new FillTemplate(formula), row, cell };
          cells[column] = cell;
        }
      }
    }
    return cellValue;
  }

  private sharedFormulas(sheet: SheetId): Map<string, SharedFormula> {
    const known = this.shared.get(sheet);
    if (known) return known;
    const found = new Map<string, SharedFormula>();
    this.runtime
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell?.f && cell.si) found.set(cell.si, { template: new FillTemplate(cell.f), row, column });
      });
    this.shared.set(sheet, found);
    return found;
  }

  private findUsedRect(sheet: SheetId): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.runtime
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (!hasContent(cell)) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    const reach = this.spills.reach(sheet);
    if (reach) [bottom, right] = [Math.max(bottom, reach.row), Math.max(right, reach.column)];
    if (bottom < 0) return undefined;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Univer's own undo forgets to empty this field again where a change was the first to fill it. */
function emptyAddedFields(redo: ISetRangeValuesMutationParams, undo: ISetRangeValuesMutationParams): void {
  for (const [row, columns] of Object.entries(redo.cellValue ?? {})) {
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      const before = undo.cellValue?.[Number(row)]?.[Number(column)];
      if (cell?.xf !== undefined && before) before.xf ??= null;
    }
  }
}
