import type { Rect } from "../engine/sheetEngine";
import { checkCells, checkSheet } from "./access";
import type { Arguments } from "./arguments";
import { common, shownFormula, shownValue, valueType } from "./cellOutput";
import { readStyle, writeStyle } from "./cellStyles";
import { conditionalFormatCollection } from "./conditionalFormatObject";
import { copyCells } from "./copyCells";
import { dataValidation } from "./dataValidationObject";
import { findCell } from "./findCells";
import { invalidArgument, itemNotFound } from "./hostError";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { afterCalculation, defineObject, type HostObject, type Method, type ObjectKind } from "./hostObject";
import { checkBlockSize, formattedPart, readCells, writeContent, writeNumberFormats } from "./rangeContent";
import { numberFormatCategory } from "./numberFormatCategory";
import { extendedRange, rangeEdge } from "./rangeEdges";
import { rangeEditing } from "./rangeEditing";
import { rangeFormat } from "./rangeFormatObject";
import { rangeMeasures } from "./rangeMeasures";
import { rangeSort } from "./rangeSortObject";
import { addressOf, type RangeTarget } from "./ranges";
import {
  boundingRect,
  cellCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  onSheet,
  sheetColumns,
  sheetRows,
} from "./rectangle";
import { resolveReference } from "./referenceText";
import { readRowColumnFormulas, writeRowColumnFormulas } from "./rowColumnFormulas";
import { deleteCells, insertCells } from "./shiftCells";
import { hasSpill, ofSingleCell, spillOf, spillParent } from "./spills";
import { surroundingRegion } from "./surroundingRegion";
import { tableScope } from "./tableScope";
import { usedPart } from "./usedCells";
import { worksheet } from "./worksheetObject";

/** Another range or its address, as `getBoundingRect` and its like take it. */
export function otherRect({ session, rect }: RangeTarget, given: unknown): Rect {
  const other = range.targetOf(given);
  if (other) return other.rect;
  if (typeof given === "string") return resolveReference(session, given, rect.sheet);
  throw invalidArgument();
}

type Move = (rect: Rect, given: Arguments) => Rect;

const moved =
  (move: Move): Method<RangeTarget> =>
  ({ session, rect }, given) =>
    range.of({ session, rect: onSheet(move(rect, given)) });

type Search = (target: RangeTarget, given: Arguments) => Rect | undefined;

const found = ({ session }: RangeTarget, rect: Rect | undefined): HostObject | null =>
  rect ? range.of({ session, rect }) : null;

const orNullObject = (search: Search): Method<RangeTarget> =>
  afterCalculation((target: RangeTarget, given: Arguments) => found(target, search(target, given)));

const orError = (search: Search): Method<RangeTarget> =>
  afterCalculation((target: RangeTarget, given: Arguments) => {
    const object = found(target, search(target, given));
    if (!object) throw itemNotFound();
    return object;
  });

const commonPart: Search = (target, given) => intersection(target.rect, otherRect(target, given.any(0)));

/** A count that defaults to 1; Excel takes negative ones for the opposite side, but not 0. */
function adjacentCount(given: Arguments): number {
  const count = given.optionalInteger(0) ?? 1;
  if (count === 0) throw invalidArgument();
  return count;
}

function besides(rect: Rect, count: number, axis: "rows" | "columns", after: boolean): Rect {
  const size = Math.abs(count);
  const [start, length] = axis === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const first = count > 0 === after ? start + length : start - size;
  return axis === "rows" ? { ...rect, row: first, rows: size } : { ...rect, column: first, columns: size };
}

function within(index: number, size: number): number {
  if (index < 0 || index >= size) throw invalidArgument();
  return index;
}

/** One answer for all rows or columns, null when some are hidden and some are not. Whole sheets are asked at their start. */
const hidden = (first: number, count: number, isHidden: (at: number) => boolean): boolean | null =>
  common(Array.from({ length: Math.min(count, 1_000) }, (_, index) => isHidden(first + index)));

const numberFormats = ({ session, rect }: RangeTarget): string[][] | null =>
  isUnbounded(rect)
    ? null
    : session.engine.readFormats(rect).map((row) => row.map((format) => format.numberFormat ?? "General"));

const clearWhat = { All: "all", Contents: "contents", Formats: "formats" } as const;

function clear(target: RangeTarget, given: Arguments): void {
  const choice = given.optionalText(0) ?? "All";
  const what = Object.entries(clearWhat).find(([name]) => name === choice)?.[1];
  if (!what) throw invalidArgument();
  const part = formattedPart(target);
  if (what !== "contents") checkSheet(target.session, part.sheet, "allowFormatCells");
  if (what !== "formats") checkCells(target.session, part);
  if (what !== "formats" && cellCount(part) === 1) {
    const before = target.session.engine.read(part)[0]?.[0]?.value ?? null;
    target.session.events.noteValueBefore(part, before);
  }
  target.session.engine.clear(part, what);
  if (what !== "contents") target.session.engine.blocks.merges.unmerge(part);
}

export const range: ObjectKind<RangeTarget> = defineObject({
  name: "Range",
  keepable: true,
  properties: {
    Address: { read: addressOf },
    AddressLocal: { read: addressOf },
    // -1 is Excel's answer when the count does not fit its integers.
    CellCount: { read: ({ rect }) => (cellCount(rect) > 2_147_483_647 ? -1 : cellCount(rect)) },
    RowIndex: { read: ({ rect }) => rect.row },
    ColumnIndex: { read: ({ rect }) => rect.column },
    RowCount: { read: ({ rect }) => rect.rows },
    ColumnCount: { read: ({ rect }) => rect.columns },
    IsEntireColumn: { read: ({ rect }) => isEntireColumn(rect) },
    IsEntireRow: { read: ({ rect }) => isEntireRow(rect) },
    RowHidden: {
      read: ({ session, rect }) =>
        hidden(rect.row, rect.rows, (row) => session.engine.layout.rowHidden(rect.sheet, row)),
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        const { session } = target;
        const rect = formattedPart(target);
        checkSheet(session, rect.sheet, "allowFormatRows");
        session.engine.layout.hideRows(rect.sheet, rect.row, rect.rows, value);
      },
    },
    ColumnHidden: {
      read: ({ session, rect }) =>
        hidden(rect.column, rect.columns, (column) => session.engine.layout.columnHidden(rect.sheet, column)),
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        const { session } = target;
        const rect = formattedPart(target);
        checkSheet(session, rect.sheet, "allowFormatColumns");
        session.engine.layout.hideColumns(rect.sheet, rect.column, rect.columns, value);
      },
    },
    Style: { read: readStyle, write: writeStyle },
    Hyperlink: { read: readHyperlink, write: writeHyperlink },
    HasSpill: { read: afterCalculation(hasSpill) },
    // What a spill fills is saved as one array formula, and nothing else is.
    SavedAsArray: { read: afterCalculation(hasSpill) },
    ...rangeMeasures,
    Values: {
      read: afterCalculation((target) => readCells(target, ({ value }) => shownValue(value))),
      write: writeContent,
    },
    ValueTypes: { read: afterCalculation((target) => readCells(target, ({ value }) => valueType(value))) },
    // Spilled cells show values here, so formulas wait as well.
    Formulas: { read: afterCalculation((target) => readCells(target, shownFormula)), write: writeContent },
    FormulasLocal: { read: afterCalculation((target) => readCells(target, shownFormula)), write: writeContent },
    FormulasR1C1: { read: afterCalculation(readRowColumnFormulas), write: writeRowColumnFormulas },
    Text: {
      read: afterCalculation(({ session, rect }: RangeTarget) =>
        isUnbounded(rect) ? null : session.engine.readText(rect),
      ),
    },
    NumberFormat: { read: numberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: numberFormats, write: writeNumberFormats },
    NumberFormatCategories: {
      read: (target) => numberFormats(target)?.map((row) => row.map(numberFormatCategory)) ?? null,
    },
  },
  links: {
    Format: (target) => rangeFormat.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
    DataValidation: (target) => dataValidation.of(target),
    Sort: (target) => rangeSort.of(target),
    Worksheet: ({ session, rect }) => worksheet.of({ session, sheet: rect.sheet }),
  },
  methods: {
    GetCell: moved((rect, given) => ({
      ...rect,
      row: rect.row + given.integer(0),
      column: rect.column + given.integer(1),
      rows: 1,
      columns: 1,
    })),
    GetRow: moved((rect, given) => ({ ...rect, row: rect.row + within(given.integer(0), rect.rows), rows: 1 })),
    GetColumn: moved((rect, given) => ({
      ...rect,
      column: rect.column + within(given.integer(0), rect.columns),
      columns: 1,
    })),
    GetLastCell: moved((rect) => ({
      ...rect,
      row: rect.row + rect.rows - 1,
      column: rect.column + rect.columns - 1,
      rows: 1,
      columns: 1,
    })),
    GetLastRow: moved((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
    GetLastColumn: moved((rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
    GetEntireRow: moved((rect) => ({ ...rect, column: 0, columns: sheetColumns })),
    GetEntireColumn: moved((rect) => ({ ...rect, row: 0, rows: sheetRows })),
    GetOffsetRange: moved((rect, given) => ({
      ...rect,
      row: rect.row + given.integer(0),
      column: rect.column + given.integer(1),
    })),
    GetResizedRange: moved((rect, given) => ({
      ...rect,
      rows: rect.rows + given.integer(0),
      columns: rect.columns + given.integer(1),
    })),
    GetAbsoluteResizedRange: moved((rect, given) => ({ ...rect, rows: given.integer(0), columns: given.integer(1) })),
    GetRowsAbove: moved((rect, given) => besides(rect, adjacentCount(given), "rows", false)),
    GetRowsBelow: moved((rect, given) => besides(rect, adjacentCount(given), "rows", true)),
    GetColumnsBefore: moved((rect, given) => besides(rect, adjacentCount(given), "columns", false)),
    GetColumnsAfter: moved((rect, given) => besides(rect, adjacentCount(given), "columns", true)),
    GetBoundingRect: (target, given) =>
      range.of({ ...target, rect: boundingRect(target.rect, otherRect(target, given.any(0))) }),
    GetIntersection: orError(commonPart),
    GetIntersectionOrNullObject: orNullObject(commonPart),
    GetSurroundingRegion: orError(surroundingRegion),
    GetRangeEdge: orError(rangeEdge),
    GetExtendedRange: orError(extendedRange),
    Find: orError(findCell),
    FindOrNullObject: orNullObject(findCell),
    GetUsedRange: orError(usedPart),
    GetUsedRangeOrNullObject: orNullObject(usedPart),
    GetSpillingToRange: orError(spillOf),
    GetSpillingToRangeOrNullObject: orNullObject(ofSingleCell(spillOf)),
    GetSpillParent: orError(spillParent),
    GetSpillParentOrNullObject: orNullObject(ofSingleCell(spillParent)),
    GetTables: ({ session, rect }, given) => tableScope.of({ session, rects: [rect], fullyContained: given.flag(0) }),
    Clear: clear,
    Select: ({ session, rect }) => {
      if (session.engine.activeSheet() !== rect.sheet) session.engine.activateSheet(rect.sheet);
      session.engine.select(rect);
    },
    Calculate: ({ session }) => session.engine.recalculate(),
    CopyFrom: copyCells,
    Insert: insertCells,
    Delete: deleteCells,
    ...rangeEditing,
    _ValidateArraySize: ({ rect }, given) => checkBlockSize(rect, given.integer(0), given.integer(1)),
  },
});
