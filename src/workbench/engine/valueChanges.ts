import { CommandType, type ICellData, type ICommandInfo, type Nullable } from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** What changes values but no formula, or is about the calculation itself. Anything else may change what a formula means. */
export const changesOnlyValues: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  // A row may become higher with what is typed into it.
  SetWorksheetRowAutoHeightMutation.id,
]);

/** By row and column. */
export type WrittenCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Watcher {
  /** Cells of one sheet were written; undefined when it is not told which. */
  readonly written: (sheet: SheetId, cells: WrittenCells | undefined) => void;
  /** Anything may be otherwise now: rows, sheets, tables, styles. */
  readonly changed: () => void;
}

/**
 * Tells what is kept from one calculation to the next when it holds no longer. Told before a change as well: some of
 * Univer's own listeners ask for what is kept right after it.
 */
export function watchChanges(runtime: UniverRuntime, { written, changed }: Watcher): void {
  const follow = ({ id, type, params }: Readonly<ICommandInfo>): void => {
    if (type !== CommandType.MUTATION) return;
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      if (unitId === runtime.unitId) written(subUnitId, cellValue ?? undefined);
      return;
    }
    const { unitId } = (params ?? {}) as { readonly unitId?: string };
    // The grid's cell editor is a document of its own.
    if (!changesOnlyValues.has(id) && (unitId === undefined || unitId === runtime.unitId)) changed();
  };
  runtime.commands.beforeCommandExecuted(follow);
  runtime.onCommand(follow);
}
