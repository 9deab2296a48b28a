import {
  CanceledError,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  ClearSelectionFormatCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetBorderCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { SetSheetTableFilterMutation } from "@univerjs/sheets-table";
import type { KeptProtection } from "./keptProtection";
import type { ProtectionOptions, Refusal } from "./protection";
import { changedCells } from "./sheetEvents";
import type { SheetId } from "./sheetEngine";
import type { SheetSelection } from "./sheetSelection";
import type { ExecutionFlags, UniverRuntime } from "./univerRuntime";

/** Of the grid's own editor, which exists only in a browser. */
const editCellOperation = "sheet.operation.set-cell-edit-visible";

const formatting: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

const ofWorkbook: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/** What is refused on a protected sheet, and the option that allows it all the same. */
const ofSheet: ReadonlyMap<string, keyof ProtectionOptions | undefined> = new Map([
  [InsertRowMutation.id, "allowInsertRows"],
  [InsertColMutation.id, "allowInsertColumns"],
  [RemoveRowMutation.id, "allowDeleteRows"],
  [RemoveColMutation.id, "allowDeleteColumns"],
  [ReorderRangeMutation.id, "allowSort"],
  [SetSheetTableFilterMutation.id, "allowAutoFilter"],
  [SetWorksheetColWidthMutation.id, "allowFormatColumns"],
  [SetColHiddenMutation.id, "allowFormatColumns"],
  [SetColVisibleMutation.id, "allowFormatColumns"],
  [SetWorksheetRowHeightMutation.id, "allowFormatRows"],
  [SetRowHiddenMutation.id, "allowFormatRows"],
  [SetRowVisibleMutation.id, "allowFormatRows"],
  [MoveRangeMutation.id, undefined],
  [MoveRowsMutation.id, undefined],
  [MoveColsMutation.id, undefined],
  [AddWorksheetMergeMutation.id, undefined],
  [RemoveWorksheetMergeMutation.id, undefined],
]);

interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: SheetId;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly trigger?: string;
  readonly visible?: boolean;
  readonly range?: IRange;
}

/**
 * Keeps a person from changing in the grid what is protected. It stops Univer's mutations, not its commands: a command
 * that is stopped stays on the stack of running commands for ever, and every later change is taken for its doing.
 */
export class PersonGuard {
  private undoing = 0;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly protection: KeptProtection,
    private readonly selection: SheetSelection,
  ) {
    const isUndo = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;
    runtime.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (isUndo(id)) this.undoing++;
      else if (this.isPersons(options ?? {})) this.check(id, params ?? {});
    });
    runtime.onCommand(({ id }) => {
      if (isUndo(id)) this.undoing--;
    });
  }

  private isPersons({ onlyLocal, fromFormula }: ExecutionFlags): boolean {
    return this.runtime.source === "person" && this.undoing === 0 && !onlyLocal && !fromFormula;
  }

  private check(id: string, params: ChangeParams): void {
    if (params.unitId !== undefined && params.unitId !== this.runtime.unitId) return;
    const refusal = this.refusalOf(id, params);
    if (!refusal) return;
    this.protection.refuse(refusal);
    throw new CanceledError();
  }

  private refusalOf(id: string, params: ChangeParams): Refusal | undefined {
    const sheet = params.subUnitId;
    if (ofWorkbook.has(id)) {
      return this.protection.ofWorkbook() === undefined ? undefined : { kind: "workbook", sheet };
    }
    if (id === editCellOperation) return params.visible ? this.refusalToEdit() : undefined;
    const options = sheet === undefined ? undefined : this.protection.ofSheet(sheet)?.options;
    if (!options || sheet === undefined) return undefined;
    if (id === SetRangeValuesMutation.id) return this.refusalToWrite(sheet, params, options);
    if (!ofSheet.has(id)) return undefined;
    const option = ofSheet.get(id);
    return option !== undefined && options[option] === true ? undefined : { kind: "sheet", sheet };
  }

  private refusalToEdit(): Refusal | undefined {
    const { sheet, row, column } = this.selection.activeCell();
    const keeps = this.protection.keepsFrom({ sheet, row, column, rows: 1, columns: 1 });
    return keeps ? { kind: "lockedCells", sheet } : undefined;
  }

  private refusalToWrite(sheet: SheetId, params: ChangeParams, options: ProtectionOptions): Refusal | undefined {
    if (params.trigger !== undefined && formatting.has(params.trigger)) {
      return options.allowFormatCells === true ? undefined : { kind: "sheet", sheet };
    }
    for (const cell of changedCells(sheet, params.cellValue ?? {})) {
      if (this.protection.keepsFrom({ ...cell, rows: 1, columns: 1 })) return { kind: "lockedCells", sheet };
    }
    return undefined;
  }
}
