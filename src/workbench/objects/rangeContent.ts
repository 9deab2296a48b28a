import type { Cell, Rect } from "../engine/sheetEngine";
import { checkCells, checkSheet } from "./access";
import { enteredValue } from "./enteredValue";
import { invalidArgument } from "./hostError";
import type { RangeTarget } from "./ranges";
import { isSingleCell, isUnbounded, sheetColumns, sheetRows } from "./rectangle";

const sizeMismatch = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Whole rows and columns have no cell contents to hand out: null, as in Excel. */
export function readCells<Result>({ session, rect }: RangeTarget, show: (cell: Cell) => Result): Result[][] | null {
  if (isUnbounded(rect)) return null;
  return session.engine.read(rect).map((row) => row.map(show));
}

/** One value for all cells, or a block of exactly the range's size. */
export function asBlock(rect: Rect, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    const row: unknown[] = new Array<unknown>(rect.columns).fill(input);
    return Array.from({ length: rect.rows }, () => row);
  }
  const rows: readonly unknown[] = input;
  if (rows.length !== rect.rows) throw sizeMismatch();
  return rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== rect.columns) throw sizeMismatch();
    return row as readonly unknown[];
  });
}

export function checkBlockSize(rect: Rect, rows: number, columns: number): void {
  if (rows !== rect.rows || columns !== rect.columns) throw sizeMismatch();
}

/** `values` and `formulas` alike: both are what a person would type. */
export function writeContent({ session, rect }: RangeTarget, input: unknown): void {
  // Null leaves a cell as it is within an array; for all of them at once it means nothing.
  if (isUnbounded(rect) || input === null) throw invalidArgument();
  const rows = asBlock(rect, input).map((row) => row.map(enteredValue));
  checkCells(session, rect);
  if (isSingleCell(rect) && session.events.tellsChanges)
    session.events.noteValueBefore(rect, session.engine.read(rect)[0]?.[0]?.value ?? null);
  session.events.noteFormulasBefore(rect);
  session.writes.add({ kind: "content", rect, rows });
}

export function writeNumberFormats({ session, rect }: RangeTarget, input: unknown): void {
  checkSheet(session, rect.sheet, "allowFormatCells");
  if (typeof input === "string") {
    session.workbook.engine.format(formattedPart({ session, rect }), { numberFormat: input });
    return;
  }
  if (isUnbounded(rect)) throw invalidArgument();
  const rows = asBlock(rect, input).map((row) =>
    row.map((numberFormat) => {
      if (numberFormat !== null && typeof numberFormat !== "string") throw invalidArgument();
      return numberFormat;
    }),
  );
  session.writes.add({ kind: "numberFormat", rect, rows });
}

const formattedRows = 1_000;
const formattedColumns = 100;

/**
 * The part of a range that formats are written to. The engine has no formats of whole rows and columns, so those are
 * formatted as far as the data reaches, and at least over the part of the sheet that a person works in.
 */
export function formattedPart({ session, rect }: RangeTarget): Rect {
  if (!isUnbounded(rect)) return rect;
  const used = session.engine.usedRect(rect.sheet);
  const lastRow = Math.max(formattedRows, used ? used.row + used.rows : 0);
  const lastColumn = Math.max(formattedColumns, used ? used.column + used.columns : 0);
  return {
    ...rect,
    rows: rect.rows === sheetRows ? lastRow : rect.rows,
    columns: rect.columns === sheetColumns ? lastColumn : rect.columns,
  };
}
