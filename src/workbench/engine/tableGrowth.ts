import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { hasContent, valueOfCell } from "./cellContent";
import type { KeptProtection } from "./keptProtection";
import { changedCells, changedRect } from "./sheetEvents";
import type { CellAddress, Rect, SheetId, TableGrown, TableInfo, Unsubscribe } from "./sheetEngine";
import type { SheetTables } from "./sheetTables";
import type { Spills } from "./spills";
import type { TableContinuation } from "./tableContinuation";
import { tableReach, type TableReach } from "./tableReach";
import { isTotalOf } from "./totalBelow";
import { typedTextOf } from "./typedFormulas";
import { toRange, type UndoableChange, type UniverRuntime } from "./univerRuntime";

export interface TableGrowthParts {
  readonly runtime: UniverRuntime;
  readonly spills: Spills;
  readonly tables: SheetTables;
  readonly protection: Pick<KeptProtection, "ofSheet">;
  readonly continuation: TableContinuation;
}

type WasFilled = (row: number, column: number) => boolean;

/**
 * Excel's AutoExpansion: what a person types, pastes or fills into the row directly below a table, or the column directly
 * right of it, joins the table. Programs' writes never do, so it hangs on the steps that a person can undo, and is one
 * step with the entry (Excel makes two of it; the first then takes back only the growth). The new row has the rules of its
 * columns before the entry is checked, so a value that they forbid is refused, where Excel would let it pass.
 */
export class TableGrowth {
  private readonly listeners = new Set<(grown: TableGrown) => void>();

  constructor(private readonly parts: TableGrowthParts) {}

  onGrown(listener: (grown: TableGrown) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The new row below a table whose last cell this is; undefined where it is none, or a row has no room. */
  addRow({ sheet, row, column }: CellAddress): Rect | undefined {
    const { runtime, tables, protection, continuation } = this.parts;
    const table = tables.list().find(({ rect }) => {
      const isLast = row === rect.row + rect.rows - 1 && column === rect.column + rect.columns - 1;
      return rect.sheet === sheet && isLast;
    });
    if (!table || protection.ofSheet(sheet) !== undefined || tables.showsTotals(table.id)) return undefined;
    const added = { ...table.rect, row: row + 1, rows: 1 };
    if (row + 1 >= runtime.worksheet(sheet).getRowCount() || !this.hasRoom(table, added)) return undefined;
    const change = continuation.into(table, { kind: "rows", added }, added);
    runtime.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: runtime.unitId,
      redoMutations: [...change.redo],
      undoMutations: [...change.undo],
    });
    this.tell({ kind: "rows", added, table: table.id });
    return added;
  }

  /** The person's step with everything that follows from it. */
  completed(step: IUndoRedoItem): IUndoRedoItem {
    if (step.unitID !== this.parts.runtime.unitId) return step;
    return step.redoMutations.reduce((whole, { id, params }) => {
      if (id !== SetRangeValuesMutation.id) return whole;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const entered = changedRect(subUnitId, cellValue ?? {});
      const change = entered && this.grow(entered, () => filledBefore(step, subUnitId));
      if (!change) return whole;
      return {
        ...whole,
        redoMutations: [...whole.redoMutations, ...change.redo],
        undoMutations: [...change.undo, ...whole.undoMutations],
      };
    }, step);
  }

  private grow(entered: Rect, before: () => WasFilled): UndoableChange | undefined {
    const { tables, protection, continuation } = this.parts;
    const touched = tables.list().flatMap((table) => {
      const reach = tableReach(table.rect, entered);
      return reach ? [{ table, reach }] : [];
    });
    if (touched.length === 0 || protection.ofSheet(entered.sheet) !== undefined) return undefined;
    const found = touched.find(
      ({ table, reach }) => !tables.showsTotals(table.id) && this.isFree(table, reach, entered, before()),
    );
    if (!found) return undefined;
    const { table, reach } = found;
    const change = continuation.into(table, reach, entered);
    this.tell({ ...reach, table: table.id });
    return change;
  }

  private tell(grown: TableGrown): void {
    [...this.listeners].forEach((listener) => listener(grown));
  }

  /** Something new stands directly beside the table, and nothing else stands in the way. */
  private isFree(table: TableInfo, { kind, added }: TableReach, entered: Rect, wasFilled: WasFilled): boolean {
    const worksheet = this.parts.runtime.worksheet(added.sheet);
    let joins = false;
    for (let row = added.row; row < added.row + added.rows; row++) {
      for (let column = added.column; column < added.column + added.columns; column++) {
        if (wasFilled(row, column)) return false;
        const cell = worksheet.getCellRaw(row, column);
        if (!hasContent(cell)) continue;
        if (kind === "rows" && isTotalOf(table, typedTextOf(cell) ?? (cell?.f || undefined))) return false;
        const isBeside = kind === "rows" ? row === added.row : column === added.column;
        joins ||= isBeside && valueOfCell(cell) !== "";
      }
    }
    return joins && this.hasRoom(table, added, entered);
  }

  /** Nothing stands in the way but what was entered. */
  private hasRoom(table: TableInfo, added: Rect, entered?: Rect): boolean {
    const { runtime, tables, spills } = this.parts;
    const worksheet = runtime.worksheet(added.sheet);
    const spilled = spills.within(added);
    for (let row = added.row; row < added.row + added.rows; row++) {
      for (let column = added.column; column < added.column + added.columns; column++) {
        const isEntered = entered !== undefined && overlap(entered, { ...added, row, column, rows: 1, columns: 1 });
        if (spilled(row, column) || (!isEntered && hasContent(worksheet.getCellRaw(row, column)))) return false;
      }
    }
    const { startRow, startColumn, endRow, endColumn } = toRange(added);
    return (
      worksheet.getMergedCellRange(startRow, startColumn, endRow, endColumn).length === 0 &&
      !tables.list().some(({ id, rect }) => id !== table.id && overlap(rect, added))
    );
  }
}

/** What an entry was put over, which only its undo still knows. */
function filledBefore(step: IUndoRedoItem, sheet: SheetId): WasFilled {
  const filled = new Set<string>();
  for (const { id, params } of step.undoMutations) {
    if (id !== SetRangeValuesMutation.id) continue;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (subUnitId !== sheet) continue;
    for (const { row, column } of changedCells(sheet, cellValue ?? {})) {
      if (hasContent(cellValue?.[row]?.[column])) filled.add(`${row} ${column}`);
    }
  }
  return (row, column) => filled.has(`${row} ${column}`);
}

const overlap = (one: Rect, other: Rect): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
