import type { Rect } from "../engine/sheetEngine";
import { checkStructure } from "./access";
import type { Arguments } from "./arguments";
import { parseAreas } from "./areaTexts";
import { autoFilter } from "./autoFilterObject";
import { chartCollection } from "./chartCollectionObject";
import { colorCode } from "./colors";
import { commentCollection } from "./commentObject";
import { eventMethods } from "./eventRegistration";
import { freezePanes } from "./freezePanesObject";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sheetCopyName } from "./itemNames";
import { namedItemCollection } from "./namedItemCollectionObject";
import { pageBreakCollection } from "./pageBreakObjects";
import { pageLayout } from "./pageLayoutObject";
import { worksheetProtection } from "./protectionObjects";
import { rangeAreas } from "./rangeAreasObject";
import { range } from "./rangeObject";
import { onSheet, wholeSheet } from "./rectangle";
import { resolveReference } from "./referenceText";
import { tableCollection } from "./tableCollectionObject";
import { usedPart } from "./usedCells";
import { worksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { worksheetDefaults } from "./worksheetDefaults";
import { worksheetSearch } from "./worksheetSearch";
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

function copyName({ session, sheet }: SheetTarget): string {
  const taken = session.structure.sheets().map(({ name }) => name);
  return sheetCopyName(sheetInfo({ session, sheet }).name, taken);
}

function copy(target: SheetTarget, given: Arguments): HostObject {
  const { session } = target;
  checkStructure(session);
  const ids = session.engine.sheets().map(({ id }) => id);
  const relative = worksheet.targetOf(given.any(1))?.sheet;
  const beside = relative === undefined ? -1 : ids.indexOf(relative);
  const places: Readonly<Record<string, number>> = { None: ids.length, End: ids.length, Beginning: 0 };
  if (beside >= 0) Object.assign(places, { Before: beside, After: beside + 1 });
  const place = places[given.optionalText(0) ?? "None"];
  if (place === undefined) throw invalidArgument();
  return worksheet.of({ session, sheet: session.engine.copySheet(target.sheet, copyName(target), place) });
}

function keepOneVisible(target: SheetTarget): void {
  const others = sheetsInOrder(target.session, true).filter(({ id }) => id !== target.sheet);
  if (others.length === 0) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const { session, sheet } = target;
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  checkStructure(session);
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
  const text = given.optionalText(0) ?? "";
  return rangeAreas.of({ session, rects: text === "" ? [wholeSheet(sheet)] : parseAreas(session, text, sheet) });
}

export const worksheet: ObjectKind<SheetTarget> = defineObject({
  name: "Worksheet",
  identity: (target) => ({ Id: worksheetId(target) }),
  properties: {
    Id: { read: worksheetId },
    Name: {
      read: (target) => sheetInfo(target).name,
      write: ({ session, sheet }, value) => {
        checkStructure(session);
        session.engine.renameSheet(sheet, freeSheetName(session, value, sheet));
      },
    },
    Position: {
      read: position,
      write: ({ session, sheet }, value) => {
        checkStructure(session);
        const last = session.engine.sheets().length - 1;
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > last) throw invalidArgument();
        session.engine.moveSheet(sheet, value);
      },
    },
    ...worksheetDefaults,
    Visibility: { read: visibility, write: setVisibility },
    TabColor: {
      read: (target) => {
        const { session, sheet } = target;
        return sheetInfo(target).visible ? session.engine.layout.tabColor(sheet) : null;
      },
      write: ({ session, sheet }, value) =>
        session.engine.layout.setTabColor(sheet, value === "" ? "" : colorCode(value)),
    },
    ShowGridlines: {
      read: ({ session, sheet }) => session.engine.layout.gridlines(sheet),
      write: ({ session, sheet }, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        session.engine.layout.showGridlines(sheet, value);
      },
    },
  },
  writtenAs: { Gridlines: "ShowGridlines", Headings: "ShowHeadings" },
  links: {
    CustomProperties: (target) => worksheetCustomPropertyCollection.of(target),
    HorizontalPageBreaks: (target) => pageBreakCollection.of({ ...target, direction: "horizontal" }),
    VerticalPageBreaks: (target) => pageBreakCollection.of({ ...target, direction: "vertical" }),
    Tables: (target) => tableCollection.of(target),
    AutoFilter: (target) => autoFilter.of(target),
    Charts: (target) => chartCollection.of(target),
    Names: (target) => namedItemCollection.of(target),
    Protection: (target) => worksheetProtection.of(target),
    PageLayout: (target) => pageLayout.of(target),
    Comments: (target) => commentCollection.of(target),
    FreezePanes: (target) => freezePanes.of(target),
  },
  methods: {
    Activate: (target) => {
      if (!sheetInfo(target).visible) throw invalidOperation();
      target.session.engine.activateSheet(target.sheet);
    },
    Calculate: ({ session, sheet }, given) => session.engine.calculateSheet(sheet, given.flag(0)),
    Copy: copy,
    Delete: (target) => {
      checkStructure(target.session);
      if (visibility(target) === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
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
    ...worksheetSearch,
    ...eventMethods<SheetTarget>(
      "worksheet",
      [
        "DataChangedEvent",
        "SelectionChangedEvent",
        "ActivatedEvent",
        "DeactivatedEvent",
        "CalculatedEvent",
        "FormatChangedEvent",
        "FormulaChangedEvent",
        "ProtectionChangedEvent",
        "RowHiddenChangedEvent",
        "RowSortedEvent",
        "ColumnSortedEvent",
        "EventNameChanged",
        "EventVisibilityChanged",
      ],
      worksheetId,
    ),
  },
});
