import type { Method } from "./hostObject";
import type { Session } from "./session";
import { eventType, type EventType } from "./eventTypes";

/** The wire's name of each event, as in `_RegisterDataChangedEvent`. */
const wireNames = {
  DataChangedEvent: { worksheet: eventType.worksheetChanged, table: eventType.tableChanged },
  SelectionChangedEvent: { worksheet: eventType.worksheetSelectionChanged, table: eventType.tableSelectionChanged },
  ActivatedEvent: {
    worksheet: eventType.worksheetActivated,
    workbook: eventType.workbookActivated,
    chart: eventType.chartActivated,
  },
  DeactivatedEvent: { worksheet: eventType.worksheetDeactivated, chart: eventType.chartDeactivated },
  AddedEvent: {
    worksheet: eventType.worksheetAdded,
    chart: eventType.chartAdded,
    table: eventType.tableAdded,
    comment: eventType.commentAdded,
  },
  DeletedEvent: {
    worksheet: eventType.worksheetDeleted,
    chart: eventType.chartDeleted,
    table: eventType.tableDeleted,
    comment: eventType.commentDeleted,
  },
  ChangedEvent: { comment: eventType.commentChanged },
  CalculatedEvent: { worksheet: eventType.worksheetCalculated },
  FormatChangedEvent: { worksheet: eventType.worksheetFormatChanged },
  FormulaChangedEvent: { worksheet: eventType.worksheetFormulaChanged },
  ProtectionChangedEvent: { worksheet: eventType.worksheetProtectionChanged },
  RowHiddenChangedEvent: { worksheet: eventType.worksheetRowHiddenChanged },
  RowSortedEvent: { worksheet: eventType.worksheetRowSorted },
  ColumnSortedEvent: { worksheet: eventType.worksheetColumnSorted },
  EventNameChanged: { worksheet: eventType.worksheetNameChanged },
  EventVisibilityChanged: { worksheet: eventType.worksheetVisibilityChanged },
  EventMoved: { worksheet: eventType.worksheetMoved },
} as const;

type WireName = keyof typeof wireNames;

type Family = "workbook" | "worksheet" | "table" | "chart" | "comment";

/** The `_Register…` and `_Unregister…` methods of the workbook, a sheet, a table or a collection. */
export function eventMethods<Target extends { readonly session: Session }>(
  family: Family,
  names: readonly WireName[],
  targetId: (target: Target) => string,
): Record<string, Method<Target>> {
  const methods: Record<string, Method<Target>> = {};
  for (const name of names) {
    const types: Partial<Record<Family, EventType>> = wireNames[name];
    const type = types[family];
    if (type === undefined) throw new Error(`There is no ${name} of a ${family}.`);
    methods[`_Register${name}`] = (target) => target.session.events.register(type, targetId(target));
    methods[`_Unregister${name}`] = (target) => target.session.events.unregister(type, targetId(target));
  }
  return methods;
}
