import type { CellFormat, Rect } from "../engine/sheetEngine";
import { checkCells, checkSheet } from "./access";
import type { Arguments } from "./arguments";
import { colorCode } from "./colors";
import { invalidArgument, invalidOperation, notImplemented } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";
import type { RangeTarget } from "./ranges";
import { intersection } from "./rectangle";
import { sortOrder, type SortChoices } from "./sortOrder";
import { usedPart } from "./usedCells";

export interface SortField {
  /** Counted from the first column (or row) of what is sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
  /** Cells of this colour come first, or last when not ascending. */
  readonly color?: { readonly of: "fillColor" | "fontColor"; readonly value: string };
}

/** The conditions of a sort as they come from the client. */
export function readSortFields(given: unknown): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((one: unknown) => {
    if (typeof one !== "object" || one === null) throw invalidArgument();
    const field: Readonly<Record<string, unknown>> = { ...one };
    const { key, ascending = true, sortOn = "Value", dataOption = "Normal", color, subField } = field;
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0) throw invalidArgument();
    if (typeof ascending !== "boolean") throw invalidArgument();
    if (subField !== undefined && subField !== null) throw notImplemented("sorting by a field of rich values");
    if (dataOption !== "Normal" && dataOption !== "TextAsNumber") throw invalidArgument();
    const plain = { key, ascending, textAsNumber: dataOption === "TextAsNumber" };
    if (sortOn === "Value") return plain;
    if (sortOn === "Icon") throw notImplemented("sorting by icons");
    if (sortOn !== "CellColor" && sortOn !== "FontColor") throw invalidArgument();
    return { ...plain, color: { of: sortOn === "CellColor" ? "fillColor" : "fontColor", value: colorCode(color) } };
  });
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly method: SortChoices["method"];
  readonly columns: boolean;
}

/** Sorts the rows (or columns) of a rectangle; the sheet's protection must allow it. */
export function sortCells(
  { session, rect }: RangeTarget,
  fields: readonly SortField[],
  { matchCase, method, columns }: SortOptions,
): void {
  const count = columns ? rect.columns : rect.rows;
  const width = columns ? rect.rows : rect.columns;
  if (fields.some(({ key }) => key >= width)) throw invalidArgument();
  checkSheet(session, rect.sheet, "allowSort");
  checkCells(session, rect);
  const { engine } = session;
  if (engine.blocks.merges.list(rect.sheet).some((block) => intersection(block, rect)))
    throw invalidOperation("Merged cells cannot be sorted.");
  const cells = engine.read(rect);
  if (cells.some((row) => row.some(({ spilledFrom }) => spilledFrom)))
    throw invalidOperation("Part of an array cannot be changed.");
  const keys = fields.map((field) => {
    const { key, ascending, textAsNumber, color } = field;
    const line: Rect = columns
      ? { ...rect, row: rect.row + key, rows: 1 }
      : { ...rect, column: rect.column + key, columns: 1 };
    if (color) {
      const matching = engine
        .readFormats(line)
        .flat()
        .map((format: CellFormat) => format[color.of] === color.value);
      const first = ascending ? -1 : 1;
      return (one: number, other: number) => first * (Number(matching[one]) - Number(matching[other]));
    }
    const values = (columns ? cells[key]! : cells.map((row) => row[key]!)).map(({ value }) => value);
    const order = sortOrder({ ascending, matchCase, textAsNumber, method });
    return (one: number, other: number) => order(values[one] ?? null, values[other] ?? null);
  });
  const { layout } = engine;
  const isHidden = (index: number): boolean =>
    columns ? layout.columnHidden(rect.sheet, rect.column + index) : layout.rowHidden(rect.sheet, rect.row + index);
  // What is hidden stays where it is, as in Excel.
  const places = Array.from({ length: count }, (_, index) => index).filter((index) => !isHidden(index));
  const sorted = [...places].sort((one, other) => {
    for (const compare of keys) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  const order = Array.from({ length: count }, (_, index) => index);
  places.forEach((place, index) => (order[place] = sorted[index] ?? place));
  if (columns) engine.blocks.sorting.sortColumns(rect, order);
  else engine.blocks.sorting.sortRows(rect, order);
  session.events.sorted(rect, columns ? "columns" : "rows");
}

function apply(target: RangeTarget, given: Arguments): void {
  const orientation = given.optionalText(3) ?? "Rows";
  const method = given.optionalText(4) ?? "PinYin";
  if (orientation !== "Rows" && orientation !== "Columns") throw invalidArgument();
  if (method !== "PinYin" && method !== "StrokeCount") throw invalidArgument();
  const fields = readSortFields(given.any(0));
  const columns = orientation === "Columns";
  const used = usedPart(target);
  if (!used) return;
  // Whole columns are sorted as far as they are filled; the keys go on counting from where the range begins.
  const whole = target.rect.rows * target.rect.columns > 1_000_000 ? used : target.rect;
  const skipped = given.flag(2) ? 1 : 0;
  const rect = columns
    ? { ...whole, column: whole.column + skipped, columns: whole.columns - skipped }
    : { ...whole, row: whole.row + skipped, rows: whole.rows - skipped };
  if (rect.rows < 1 || rect.columns < 1) return;
  const moved = columns ? whole.row - target.rect.row : whole.column - target.rect.column;
  const own = fields.map((field) => ({ ...field, key: field.key - moved }));
  if (own.some(({ key }) => key < 0)) throw invalidArgument();
  sortCells({ ...target, rect }, own, { matchCase: given.flag(1), method, columns });
}

export const rangeSort: ObjectKind<RangeTarget> = defineObject({
  name: "RangeSort",
  methods: { Apply: afterCalculation(apply) },
});
