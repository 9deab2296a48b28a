import type { Rect } from "../engine/sheetEngine";
import type { SheetHappening } from "../engine/sheetHappenings";
import { localAddress } from "./address";
import { eventType, workbookTarget, type RaiseEvent } from "./eventTypes";
import type { References } from "./references";
import type { WorkbookState } from "./workbookState";

/** Cells look different, or rows were hidden or shown. */
export function tellLook(
  kind: SheetHappening["kind"],
  rect: Rect,
  { ids }: WorkbookState,
  references: References,
  raise: RaiseEvent,
): void {
  const worksheetId = ids.worksheet(rect.sheet);
  const args = { worksheetId, address: localAddress(rect), source: "Local" };
  const targets = [worksheetId, workbookTarget];
  if (kind === "formatted") {
    const referenceId = references.keepEventRect(rect);
    raise(eventType.worksheetFormatChanged, targets, { type: "WorksheetFormatChanged", ...args, referenceId });
    return;
  }
  const changeType = kind === "rowsHidden" ? "Hidden" : "Unhidden";
  raise(eventType.worksheetRowHiddenChanged, targets, { type: "WorksheetRowHiddenChanged", ...args, changeType });
}

/** Rows were put into another order by their contents, or columns were. */
export function tellSorted(rect: Rect, what: "rows" | "columns", { ids }: WorkbookState, raise: RaiseEvent): void {
  const worksheetId = ids.worksheet(rect.sheet);
  const [type, name] =
    what === "rows"
      ? [eventType.worksheetRowSorted, "WorksheetRowSorted"]
      : [eventType.worksheetColumnSorted, "WorksheetColumnSorted"];
  raise(type, [worksheetId, workbookTarget], {
    type: name,
    worksheetId,
    address: localAddress(rect),
    source: "Local",
  });
}
