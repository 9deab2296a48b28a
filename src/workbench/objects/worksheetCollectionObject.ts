import { checkStructure } from "./access";
import { eventMethods } from "./eventRegistration";
import { itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";
import { workbookTarget } from "./eventTypes";
import { worksheet } from "./worksheetObject";
import { findSheet, freeSheetName, nextSheetName, sheetsInOrder } from "./worksheets";

interface WorksheetsTarget {
  readonly session: Session;
}

function find({ session }: WorksheetsTarget, key: unknown): HostObject | null {
  const info = findSheet(session, key);
  return info ? worksheet.of({ session, sheet: info.id }) : null;
}

function edge({ session }: WorksheetsTarget, visibleOnly: boolean, place: 0 | -1): HostObject {
  const info = sheetsInOrder(session, visibleOnly).at(place);
  if (!info) throw itemNotFound();
  return worksheet.of({ session, sheet: info.id });
}

export const worksheetCollection: ObjectKind<WorksheetsTarget> = defineObject({
  name: "WorksheetCollection",
  collection: {
    items: ({ session }) => session.engine.sheets().map(({ id }) => worksheet.of({ session, sheet: id })),
    item: (target, key) => {
      const sheet = find(target, key);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
  },
  methods: {
    Add: ({ session }, given) => {
      checkStructure(session);
      const text = given.optionalText(0);
      const name = text === undefined ? nextSheetName(session) : freeSheetName(session, text);
      return worksheet.of({ session, sheet: session.engine.addSheet(name) });
    },
    GetCount: ({ session }, given) => sheetsInOrder(session, given.flag(0)).length,
    GetFirst: (target, given) => edge(target, given.flag(0), 0),
    GetLast: (target, given) => edge(target, given.flag(0), -1),
    GetActiveWorksheet: ({ session }) => worksheet.of({ session, sheet: session.engine.activeSheet() }),
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
    ...eventMethods<WorksheetsTarget>(
      "worksheet",
      [
        "DataChangedEvent",
        "SelectionChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "AddedEvent",
        "DeletedEvent",
        "CalculatedEvent",
        "FormatChangedEvent",
        "FormulaChangedEvent",
        "ProtectionChangedEvent",
        "RowHiddenChangedEvent",
        "RowSortedEvent",
        "ColumnSortedEvent",
        "EventNameChanged",
        "EventVisibilityChanged",
        "EventMoved",
      ],
      () => workbookTarget,
    ),
  },
});
