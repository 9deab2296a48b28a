import type { CellValue, Rect, Source } from "../engine/sheetEngine";
import { localAddress } from "./address";
import { shownValue, valueType } from "./cellOutput";
import { eventType, workbookTarget, type EventEntry, type EventType } from "./eventTypes";
import { intersection, isSingleCell } from "./rectangle";
import type { References } from "./references";
import type { WorkbookState } from "./workbookState";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where the cells go that were inserted or removed among others, in the client's words. */
export type ShiftDirection = "None" | "ShiftCellDown" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellLeft";

/** Cells that changed, until the event that tells it is sent. */
export interface PendingChange {
  readonly rect: Rect;
  readonly source: Source;
  readonly byAddIn: boolean;
  readonly changeType: ChangeType;
  readonly shiftDirection: ShiftDirection;
  /** Of a single cell whose value before is known. */
  readonly before: CellValue | undefined;
  /** Absent when a formula has to be calculated first. */
  readonly after: CellValue | undefined;
  /** The table that it made grow, and that tells of its new rows or columns instead. */
  readonly joined?: string;
}

/** What to whom a change is told: its sheet and the workbook, and the tables it touches. */
export function changeEntries(
  change: PendingChange,
  { engine, ids }: WorkbookState,
  references: References,
  isHeard: (type: EventType, target: string) => boolean,
): EventEntry[] {
  const exists = engine.sheets().some(({ id }) => id === change.rect.sheet);
  if (!exists) return [];
  const worksheetId = ids.worksheet(change.rect.sheet);
  const entries: EventEntry[] = [];
  const add = (
    type: EventType,
    targets: readonly string[],
    rect: Rect,
    more: Readonly<Record<string, unknown>>,
  ): void => {
    const listening = targets.filter((target) => isHeard(type, target));
    if (listening.length === 0) return;
    const args = {
      ...more,
      changeType: change.changeType,
      source: "Local",
      worksheetId,
      address: localAddress(rect),
      triggerSource: change.byAddIn ? "ThisLocalAddin" : "Unknown",
      shiftDirection: change.shiftDirection,
      referenceId: references.keepEventRect(rect),
      ...details(change, engine),
    };
    entries.push(...listening.map((target) => ({ type, target, arguments: args })));
  };
  add(eventType.worksheetChanged, [worksheetId, workbookTarget], change.rect, { type: "WorksheetChanged" });
  for (const table of engine.tables()) {
    const inside = intersection(table.rect, change.rect);
    if (!inside || table.id === change.joined) continue;
    const tableId = ids.table(table.id);
    const targets = [tableId, worksheetId, workbookTarget];
    add(eventType.tableChanged, targets, inside, { type: "TableChanged", tableId });
  }
  return entries;
}

function details(
  { rect, before, after: typed, changeType }: PendingChange,
  engine: WorkbookState["engine"],
): Readonly<Record<string, unknown>> {
  if (changeType !== "RangeEdited" || !isSingleCell(rect) || before === undefined) return {};
  const after = typed === undefined ? (engine.read(rect)[0]?.[0]?.value ?? null) : typed;
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
