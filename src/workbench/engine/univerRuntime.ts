import {
  ICommandService,
  IUniverInstanceService,
  IUndoRedoService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { EngineError } from "./engineError";
import type { Rect, SheetId, Source } from "./sheetEngine";

type Injector = ReturnType<Univer["__getInjector"]>;

/** What the parts of the engine share: Univer's services, the open workbook, and who is changing it right now. */
export class UniverRuntime {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private programDepth = 0;
  private currentUnit: string | undefined;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    if (this.currentUnit === undefined) throw new Error("No workbook is open.");
    return this.currentUnit;
  }

  /** Opens a workbook in place of the one that is open. */
  open(workbook: Parameters<Univer["createUnit"]>[1], unitId: string): void {
    const instances = this.injector.get(IUniverInstanceService);
    const before = this.currentUnit;
    this.currentUnit = unitId;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...workbook, id: unitId });
    if (before !== undefined) instances.disposeUnit(before);
    // Undo looks for the focused unit; in Node nothing else ever focuses one.
    instances.focusUnit(unitId);
  }

  get workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!workbook) throw new Error("The workbook is closed.");
    return workbook;
  }

  get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  worksheet(sheet: SheetId): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new EngineError("ItemNotFound", `There is no sheet with the id ${sheet}.`);
    return worksheet;
  }

  get source(): Source {
    return this.programDepth > 0 ? "program" : "person";
  }

  /** Runs changes on behalf of the add-in, so that events do not take them for the person's. */
  asProgram<T>(change: () => T): T {
    this.programDepth++;
    try {
      return change();
    } finally {
      this.programDepth--;
    }
  }

  async asProgramAsync<T>(change: () => Promise<T>): Promise<T> {
    this.programDepth++;
    try {
      return await change();
    } finally {
      this.programDepth--;
    }
  }

  execute(id: string, params: object): boolean {
    return this.asProgram(() => this.commands.syncExecuteCommand(id, params));
  }

  /** Executes mutations and puts them on the undo stack. `undo` is in the order in which it is to be executed. */
  perform(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[], options?: IExecutionOptions): void {
    this.asProgram(() => {
      redo.forEach(({ id, params }) => this.commands.syncExecuteCommand(id, params, options));
      this.injector
        .get(IUndoRedoService)
        .pushUndoRedo({ unitID: this.unitId, redoMutations: [...redo], undoMutations: [...undo] });
    });
  }

  onCommand(listener: (command: Readonly<ICommandInfo>, options: ExecutionFlags) => void): void {
    this.commands.onCommandExecuted((command, options) => listener(command, options ?? {}));
  }
}

/** Mutations, and those that take them back in the order in which they are to be executed. */
export interface UndoableChange {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** The flags of Univer's command service that tell a calculation's own writes from everybody else's. */
export interface ExecutionFlags {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
}

export function toRange(rect: Rect): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(
  sheet: SheetId,
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): Rect {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
