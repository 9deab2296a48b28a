import type { Method } from "./hostObject";
import type { Session } from "./session";
import { eventType, type EventType } from "./workbookEvents";

/** The wire's name of each event, as in `_RegisterDataChangedEvent`. */
const wireNames = {
  DataChangedEvent: { worksheet: eventType.worksheetChanged, table: eventType.tableChanged },
  SelectionChangedEvent: { worksheet: eventType.worksheetSelectionChanged, table: eventType.tableSelectionChanged },
  ActivatedEvent: { worksheet: eventType.worksheetActivated },
  DeactivatedEvent: { worksheet: eventType.worksheetDeactivated },
  AddedEvent: { worksheet: eventType.worksheetAdded, chart: eventType.chartAdded },
  DeletedEvent: { worksheet: eventType.worksheetDeleted, chart: eventType.chartDeleted },
  CalculatedEvent: { worksheet: eventType.worksheetCalculated },
  EventNameChanged: { worksheet: eventType.worksheetNameChanged },
} as const;

type WireName = keyof typeof wireNames;

type Family = "worksheet" | "table" | "chart";

/** The `_Register…` and `_Unregister…` methods of a sheet, a table or a collection of them or of charts. */
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
