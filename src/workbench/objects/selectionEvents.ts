import type { Rect } from "../engine/sheetEngine";
import { localAddress } from "./address";
import { eventType, workbookTarget, type RaiseEvent } from "./eventTypes";
import { intersection } from "./rectangle";
import type { WorkbookState } from "./workbookState";

/** Tells the sheet and the tables where the selection went. */
export function tellSelection(before: Rect, rect: Rect, { engine, ids }: WorkbookState, raise: RaiseEvent): void {
  const worksheetId = ids.worksheet(rect.sheet);
  raise(eventType.worksheetSelectionChanged, [worksheetId, workbookTarget], {
    type: "WorksheetSelectionChanged",
    worksheetId,
    address: localAddress(rect),
  });
  for (const table of engine.tables()) {
    const inside = intersection(table.rect, rect);
    // Leaving a table is told too, with an empty address; elsewhere in the sheet it hears nothing.
    if (!inside && !intersection(table.rect, before)) continue;
    const tableId = ids.table(table.id);
    raise(eventType.tableSelectionChanged, [tableId], {
      type: "TableSelectionChanged",
      tableId,
      worksheetId: ids.worksheet(table.rect.sheet),
      address: inside ? localAddress(inside) : "",
    });
  }
}
