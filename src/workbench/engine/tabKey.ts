import { Direction, ICommandService, type IAccessor } from "@univerjs/core";
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { SheetEngine } from "./sheetEngine";

interface Move {
  readonly direction: Direction;
  readonly keycode?: KeyCode;
}

/** By the service that runs a workbook's commands. */
const engines = new WeakMap<ICommandService, SheetEngine>();
let guarded = false;

/**
 * Tab in the last cell of a table adds a row to it. And Shift+Tab in the first of several selected cells goes to the last
 * one: Univer looks for a selection before the first there, and throws.
 */
export function guardTabKey(commands: ICommandService, engine: SheetEngine): void {
  engines.set(commands, engine);
  if (guarded) return;
  guarded = true;
  // The one object that all workbooks share: its handler is looked up anew for each key.
  const command = MoveSelectionEnterAndTabCommand;
  const move = command.handler.bind(command);
  command.handler = (accessor, params) =>
    (params !== undefined && (selectLast(accessor, params) || continueTable(accessor, params))) ||
    move(accessor, params);
}

function continueTable(accessor: IAccessor, { direction, keycode }: Move): boolean {
  const engine = engines.get(accessor.get(ICommandService));
  const selections = accessor.get(SheetsSelectionsService).getCurrentSelections();
  if (!engine || selections.length !== 1 || direction !== Direction.RIGHT || keycode !== KeyCode.TAB) return false;
  const selected = engine.selection();
  const added = selected.rows * selected.columns === 1 ? engine.addTableRow(selected) : undefined;
  if (!added) return false;
  engine.select({ ...added, columns: 1 });
  return true;
}

function selectLast(accessor: IAccessor, { direction }: Move): boolean {
  const service = accessor.get(SheetsSelectionsService);
  const [selections, place] = [service.getCurrentSelections(), service.currentSelectionParam];
  const [first, last] = [selections[0], selections.at(-1)];
  const isBack = direction === Direction.LEFT || direction === Direction.UP;
  if (!isBack || !place || !last || !first?.primary) return false;
  const { range, primary } = first;
  const isFirstCell = primary.startRow === range.startRow && primary.startColumn === range.startColumn;
  const isWhole = primary.endRow === range.endRow && primary.endColumn === range.endColumn;
  if (!isFirstCell || (isWhole && selections.length === 1)) return false;
  const { endRow, endColumn } = last.range;
  const cell = {
    startRow: endRow,
    endRow,
    startColumn: endColumn,
    endColumn,
    actualRow: endRow,
    actualColumn: endColumn,
  };
  const lastOne = { ...last, primary: { ...cell, isMerged: false, isMergedMainCell: false } };
  return accessor.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: place.unitId,
    subUnitId: place.sheetId,
    type: SelectionMoveType.MOVE_END,
    selections: [...selections.slice(0, -1).map((one) => ({ ...one, primary: null })), lastOne],
    reveal: true,
  });
}
