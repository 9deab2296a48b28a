import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { CellAddress, ContentChange, Rect, SheetId, SheetsChange, Unsubscribe } from "./sheetEngine";
import { toRect, type ExecutionFlags, type UniverRuntime } from "./univerRuntime";

/** Mutations that move cells about: everything from the first moved cell on may have changed. */
const moving: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
]);

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: SheetId;
  readonly sheet?: { readonly id: SheetId };
  readonly name?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly trigger?: string;
}

/** Turns Univer's commands into the engine's events. A recalculated result is no change of content. */
export class SheetEvents {
  private readonly content = new Listeners<ContentChange>();
  private readonly sheets = new Listeners<SheetsChange>();
  private readonly selections = new Listeners<void>();
  private readonly names = new Map<SheetId, string>();
  private active: SheetId | undefined;
  private muted = 0;

  constructor(private readonly runtime: UniverRuntime) {
    runtime.onCommand((command, flags) => this.follow(command.id, command.params ?? {}, flags));
  }

  onContentChanged(listener: (change: ContentChange) => void): Unsubscribe {
    return this.content.add(listener);
  }

  onSheetsChanged(listener: (change: SheetsChange) => void): Unsubscribe {
    return this.sheets.add(listener);
  }

  onSelectionChanged(listener: () => void): Unsubscribe {
    return this.selections.add(listener);
  }

  /** For the engine's own rewriting of formulas, which nobody asked for and nobody needs to hear of. */
  quietly(change: () => void): void {
    this.muted++;
    try {
      change();
    } finally {
      this.muted--;
    }
  }

  /** Takes the open workbook as the state that the next events start from. */
  reset(): void {
    this.names.clear();
    this.runtime.workbook.getSheets().forEach((sheet) => this.names.set(sheet.getSheetId(), sheet.getName()));
    this.active = this.runtime.workbook.getActiveSheet().getSheetId();
  }

  clear(): void {
    [this.content, this.sheets, this.selections].forEach((listeners) => listeners.clear());
  }

  private follow(id: string, params: MutationParams, flags: ExecutionFlags): void {
    if (this.muted > 0 || flags.fromFormula || (params.unitId !== undefined && params.unitId !== this.runtime.unitId))
      return;
    const { source } = this.runtime;
    const sheet = params.subUnitId;
    if (id === SetRangeValuesMutation.id && !flags.onlyLocal && sheet !== undefined) {
      const rect = changedRect(sheet, params.cellValue ?? {});
      if (rect) this.content.tell({ source, rect });
    } else if (moving.has(id)) this.tellMoved(params);
    else if (id === SetSelectionsOperation.id) this.selections.tell();
    else this.followSheets(id, params);
  }

  private tellMoved(params: MutationParams): void {
    const sheet = params.subUnitId ?? this.runtime.workbook.getActiveSheet().getSheetId();
    const worksheet = this.runtime.workbook.getSheetBySheetId(sheet);
    if (!worksheet) return;
    const row = params.range?.startRow ?? 0;
    const column = params.range?.startColumn ?? 0;
    const rows = Math.max(1, worksheet.getRowCount() - row);
    const columns = Math.max(1, worksheet.getColumnCount() - column);
    this.content.tell({ source: this.runtime.source, rect: { sheet, row, column, rows, columns }, moved: true });
  }

  private followSheets(id: string, params: MutationParams): void {
    const { source } = this.runtime;
    const sheet = params.sheet?.id ?? params.subUnitId;
    if (sheet === undefined) return;
    if (id === InsertSheetMutation.id) {
      this.names.set(sheet, this.runtime.worksheet(sheet).getName());
      this.sheets.tell({ kind: "added", sheet, source });
    } else if (id === RemoveSheetMutation.id) {
      this.names.delete(sheet);
      this.sheets.tell({ kind: "removed", sheet, source });
    } else if (id === SetWorksheetNameMutation.id && params.name !== undefined) {
      const before = this.names.get(sheet) ?? "";
      this.names.set(sheet, params.name);
      this.sheets.tell({ kind: "renamed", sheet, before, source });
    } else if (id === SetWorksheetActiveOperation.id && this.active !== sheet) {
      this.active = sheet;
      this.sheets.tell({ kind: "activated", sheet, source });
    }
  }
}

/** The smallest rectangle around the cells whose content a change touches; none when it is all about format. */
export function changedRect(
  sheet: SheetId,
  cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of changedCells(sheet, cellValue)) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return undefined;
  return toRect(sheet, { startRow: top, endRow: bottom, startColumn: left, endColumn: right });
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells whose content a change touches, without those that only get another format. */
export function* changedCells(sheet: SheetId, cellValue: CellMatrix): Generator<CellAddress> {
  for (const [at, cell] of cellsOf(sheet, cellValue)) {
    const formatOnly =
      cell && cell.v === undefined && cell.f === undefined && cell.si === undefined && cell.p === undefined;
    if (!formatOnly) yield at;
  }
}

/** The cells that a change gives a formula. */
export const formulaCells = (sheet: SheetId, cellValue: CellMatrix): CellAddress[] =>
  [...cellsOf(sheet, cellValue)].flatMap(([at, cell]) => (cell?.f || cell?.si ? [at] : []));

function* cellsOf(sheet: SheetId, cellValue: CellMatrix): Generator<[CellAddress, Nullable<ICellData>]> {
  for (const [rowKey, columns] of Object.entries(cellValue)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      yield [{ sheet, row, column: Number(columnKey) }, cell];
    }
  }
}

class Listeners<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  add(listener: (event: Event) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: Event): void {
    [...this.listeners].forEach((listener) => listener(event));
  }

  clear(): void {
    this.listeners.clear();
  }
}
