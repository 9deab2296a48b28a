import type { IObjectMatrixPrimitiveType, IRange, ICellData, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Rect, SheetId, Unsubscribe } from "./sheetEngine";
import type { SheetHappening, SheetHappenings } from "./sheetHappenings";
import { toRect, type ExecutionFlags, type UniverRuntime } from "./univerRuntime";

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: SheetId;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

const wholeRows = { [InsertRowMutation.id]: "rowsInserted", [RemoveRowMutation.id]: "rowsRemoved" } as const;
const wholeColumns = { [InsertColMutation.id]: "columnsInserted", [RemoveColMutation.id]: "columnsRemoved" } as const;
const hiding = { [SetRowHiddenMutation.id]: "rowsHidden", [SetRowVisibleMutation.id]: "rowsShown" } as const;

const excelRows = 1_048_576;
const excelColumns = 16_384;

/** Reads them off Univer's mutations, which are the same for a person, the add-in and undo. */
export class UniverSheetHappenings implements SheetHappenings {
  private readonly listeners = new Set<(happening: SheetHappening) => void>();

  constructor(private readonly runtime: UniverRuntime) {
    runtime.onCommand((command, flags) => this.follow(command.id, command.params ?? {}, flags));
  }

  listen(listener: (happening: SheetHappening) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(id: string, params: MutationParams, flags: ExecutionFlags): void {
    // A large write costs nothing here as long as nobody listens.
    if (this.listeners.size === 0 || flags.fromFormula || flags.onlyLocal) return;
    if (params.unitId !== undefined && params.unitId !== this.runtime.unitId) return;
    const sheet = params.subUnitId;
    if (sheet === undefined) return;
    if (id === SetWorksheetHideMutation.id) this.tell({ kind: "sheetsHidden" });
    const { fromOrder: before, toOrder: after } = params;
    if (id === SetWorksheetOrderMutation.id && before !== undefined && after !== undefined && before !== after)
      this.tell({ kind: "sheetMoved", sheet, before, after });
    const ofRows = wholeRows[id];
    const ofColumns = wholeColumns[id];
    const hidden = hiding[id];
    if (ofRows && params.range) this.tell({ kind: ofRows, rect: rowsOf(sheet, params.range) });
    else if (ofColumns && params.range) this.tell({ kind: ofColumns, rect: columnsOf(sheet, params.range) });
    else if (hidden) for (const range of params.ranges ?? []) this.tell({ kind: hidden, rect: rowsOf(sheet, range) });
    else if (id === SetRangeValuesMutation.id) {
      const rect = formattedRect(sheet, params.cellValue ?? {});
      if (rect) this.tell({ kind: "formatted", rect });
    }
  }

  private tell(happening: SheetHappening): void {
    for (const listener of [...this.listeners]) listener(happening);
  }
}

const rowsOf = (sheet: SheetId, { startRow, endRow }: IRange): Rect => ({
  sheet,
  row: startRow,
  rows: endRow - startRow + 1,
  column: 0,
  columns: excelColumns,
});

const columnsOf = (sheet: SheetId, { startColumn, endColumn }: IRange): Rect => ({
  sheet,
  column: startColumn,
  columns: endColumn - startColumn + 1,
  row: 0,
  rows: excelRows,
});

/** Around the cells that get a look and no contents; undefined when the change is one of contents. */
function formattedRect(sheet: SheetId, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Rect | undefined {
  let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, columns] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!cell || cell.s === undefined || "v" in cell || "f" in cell || "si" in cell || "p" in cell) return undefined;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      startRow = Math.min(startRow, row);
      endRow = Math.max(endRow, row);
      startColumn = Math.min(startColumn, column);
      endColumn = Math.max(endColumn, column);
    }
  }
  return endRow < 0 ? undefined : toRect(sheet, { startRow, startColumn, endRow, endColumn });
}
