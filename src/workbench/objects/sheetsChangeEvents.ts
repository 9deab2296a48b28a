import type { SheetId, SheetsChange } from "../engine/sheetEngine";
import type { SheetHappening } from "../engine/sheetHappenings";
import { eventType, workbookTarget, type RaiseEvent } from "./eventTypes";
import type { WorkbookState } from "./workbookState";

/** A sheet was added, removed or renamed. */
export function tellSheetsChange(change: SheetsChange, { engine, ids }: WorkbookState, raise: RaiseEvent): void {
  const worksheetId = ids.worksheet(change.sheet);
  const shared = { worksheetId, source: "Local" };
  switch (change.kind) {
    case "added":
      raise(eventType.worksheetAdded, [workbookTarget], { type: "WorksheetAdded", ...shared });
      break;
    case "removed":
      raise(eventType.worksheetDeleted, [workbookTarget], { type: "WorksheetDeleted", ...shared });
      break;
    case "renamed": {
      const nameAfter = engine.sheets().find((sheet) => sheet.id === change.sheet)?.name;
      const names = { nameBefore: change.before, nameAfter };
      raise(eventType.worksheetNameChanged, [worksheetId, workbookTarget], {
        type: "WorksheetNameChanged",
        ...shared,
        ...names,
      });
      break;
    }
  }
}

/** The person or the add-in went from one sheet to another. */
export function tellActivation(left: SheetId, entered: SheetId, { ids }: WorkbookState, raise: RaiseEvent): void {
  const [before, after] = [ids.worksheet(left), ids.worksheet(entered)];
  raise(eventType.worksheetDeactivated, [before, workbookTarget], {
    type: "WorksheetDeactivated",
    worksheetId: before,
  });
  raise(eventType.worksheetActivated, [after, workbookTarget], { type: "WorksheetActivated", worksheetId: after });
}

/** A sheet was put at another place, as by dragging its tab. */
export function tellMove(
  { sheet, before, after }: Extract<SheetHappening, { kind: "sheetMoved" }>,
  { ids }: WorkbookState,
  raise: RaiseEvent,
): void {
  raise(eventType.worksheetMoved, [workbookTarget], {
    type: "WorksheetMoved",
    worksheetId: ids.worksheet(sheet),
    positionBefore: before,
    positionAfter: after,
    source: "Local",
  });
}
