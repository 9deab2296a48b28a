import type { Rect } from "../engine/sheetEngine";
import type { Arguments } from "./arguments";
import { chartCollection } from "./chartCollectionObject";
import { eventMethods } from "./eventRegistration";
import { freezePanes } from "./freezePanesObject";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { namedItemCollection } from "./namedItemCollectionObject";
import { rangeAreas } from "./rangeAreasObject";
import { range } from "./rangeObject";
import { onSheet, wholeSheet } from "./rectangle";
import { resolveReference } from "./referenceText";
import { tableCollection } from "./tableCollectionObject";
import { usedPart } from "./usedCells";
import { findSheet, freeSheetName, sheetInfo, sheetsInOrder, type SheetTarget } from "./worksheets";

const worksheetId = ({ session, sheet }: SheetTarget): string => session.workbook.ids.worksheet(sheet);

const position = ({ session, sheet }: SheetTarget): number =>
  session.engine.sheets().findIndex(({ id }) => id === sheet);

/** The sheet `step` places further; undefined at the end of the row. */
function neighbour(target: SheetTarget, step: 1 | -1, given: Arguments): HostObject | null {
  const { session, sheet } = target;
  sheetInfo(target);
  const visibleOnly = given.flag(0);
  const around = session.engine.sheets().filter(({ id, visible }) => id === sheet || visible || !visibleOnly);
  const found = around[around.findIndex(({ id }) => id === sheet) + step];
  return found ? worksheet.of({ session, sheet: found.id }) : null;
}

const orError = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

function usedRect({ session, sheet }: SheetTarget): Rect | undefined {
  return usedPart({ session, rect: wholeSheet(sheet) });
}

function keepOneVisible(target: SheetTarget): void {
  const others = sheetsInOrder(target.session, true).filter(({ id }) => id !== target.sheet);
  if (others.length === 0) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const { session, sheet } = target;
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  if (value !== "Visible") keepOneVisible(target);
  session.engine.showSheet(sheet, value === "Visible");
  if (value === "VeryHidden") session.workbook.veryHidden.set(sheet, "");
  else session.workbook.veryHidden.delete(sheet);
}

function visibility(target: SheetTarget): string {
  if (sheetInfo(target).visible) return "Visible";
  return target.session.workbook.veryHidden.has(target.sheet) ? "VeryHidden" : "Hidden";
}

function getRanges({ session, sheet }: SheetTarget, given: Arguments): HostObject {
  const text = given.optionalText(0);
  const [first = wholeSheet(sheet), ...others] =
    text === undefined || text === "" ? [] : text.split(",").map((part) => resolveReference(session, part, sheet));
  return rangeAreas.of({ session, rects: [first, ...others] });
}

export const worksheet: ObjectKind<SheetTarget> = defineObject({
  name: "Worksheet",
  identity: (target) => ({ Id: worksheetId(target) }),
  properties: {
    Id: { read: worksheetId },
    Name: {
      read: (target) => sheetInfo(target).name,
      write: ({ session, sheet }, value) => session.engine.renameSheet(sheet, freeSheetName(session, value, sheet)),
    },
    Position: {
      read: position,
      write: ({ session, sheet }, value) => {
        const last = session.engine.sheets().length - 1;
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > last) throw invalidArgument();
        session.engine.moveSheet(sheet, value);
      },
    },
    Visibility: { read: visibility, write: setVisibility },
  },
  links: {
    Tables: (target) => tableCollection.of(target),
    Charts: (target) => chartCollection.of(target),
    Names: (target) => namedItemCollection.of(target),
    FreezePanes: (target) => freezePanes.of(target),
  },
  methods: {
    Activate: (target) => {
      if (!sheetInfo(target).visible) throw invalidOperation();
      target.session.engine.activateSheet(target.sheet);
    },
    Calculate: ({ session }) => session.engine.recalculate(),
    Delete: (target) => {
      if (sheetInfo(target).visible) keepOneVisible(target);
      target.session.engine.removeSheet(target.sheet);
    },
    GetRange: ({ session, sheet }, given) => {
      const text = given.optionalText(0);
      const rect = text === undefined || text === "" ? wholeSheet(sheet) : resolveReference(session, text, sheet);
      return range.of({ session, rect });
    },
    GetRanges: getRanges,
    GetRangeByIndexes: ({ session, sheet }, given) => {
      const [row, column, rows, columns] = [given.integer(0), given.integer(1), given.integer(2), given.integer(3)];
      return range.of({ session, rect: onSheet({ sheet, row, column, rows, columns }) });
    },
    GetCell: ({ session, sheet }, given) =>
      range.of({
        session,
        rect: onSheet({ sheet, row: given.integer(0), column: given.integer(1), rows: 1, columns: 1 }),
      }),
    // A blank sheet's used range is its first cell.
    GetUsedRange: afterCalculation((target: SheetTarget) =>
      range.of({
        session: target.session,
        rect: usedRect(target) ?? { sheet: target.sheet, row: 0, column: 0, rows: 1, columns: 1 },
      }),
    ),
    GetUsedRangeOrNullObject: afterCalculation((target: SheetTarget) => {
      const rect = usedRect(target);
      return rect ? range.of({ session: target.session, rect }) : null;
    }),
    GetNext: (target, given) => orError(neighbour(target, 1, given)),
    GetNextOrNullObject: (target, given) => neighbour(target, 1, given),
    GetPrevious: (target, given) => orError(neighbour(target, -1, given)),
    GetPreviousOrNullObject: (target, given) => neighbour(target, -1, given),
    _GetSheetById: ({ session }, given) => {
      const info = findSheet(session, given.any(0));
      if (!info) throw itemNotFound();
      return worksheet.of({ session, sheet: info.id });
    },
    ...eventMethods<SheetTarget>(
      "worksheet",
      [
        "DataChangedEvent",
        "SelectionChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "CalculatedEvent",
        "EventNameChanged",
      ],
      worksheetId,
    ),
  },
});
