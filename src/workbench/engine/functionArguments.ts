import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellErrors } from "./cellErrors";
import { valueOfCell } from "./cellContent";
import { keptValues } from "./keptColumns";
import type { CellValue, FunctionArgument, Rect, SheetId } from "./sheetEngine";
import { toRange } from "./univerRuntime";

type Values = readonly (readonly CellValue[])[];

/** An argument as Univer hands it over, in the engine's words. `usedRect` clips references to whole columns or rows. */
export function readArgument(
  variant: FunctionVariantType,
  usedRect: (sheet: SheetId) => Rect | undefined,
): FunctionArgument {
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject, usedRect);
  const value = variant as BaseValueObject;
  if (value.isNull()) return { kind: "omitted" };
  if (value.isArray()) return { kind: "array", values: readArray(variant as ArrayValueObject) };
  if (value.isLambda()) return { kind: "value", value: { error: "#VALUE!" } };
  return { kind: "value", value: readValue(value) };
}

function readValue(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return cellErrors.get(String(raw)) ?? { error: "#VALUE!" };
  if (value.isBoolean()) return Boolean(raw);
  if (value.isNumber()) return Number(raw);
  return String(raw);
}

function readArray(array: ArrayValueObject): Values {
  // Univer leaves out the cells of an array that it finds empty or FALSE.
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => readValue(array.get(row, column) ?? null)),
  );
}

function readReference(
  reference: BaseReferenceObject,
  usedRect: (sheet: SheetId) => Rect | undefined,
): FunctionArgument {
  // A union such as (A1:A3,C1) has no single rectangle; Excel hands none to a custom function either.
  if (reference.isMultiArea() || !reference.getCurrentActiveSheetData())
    return { kind: "value", value: { error: "#REF!" } };
  const sheet = reference.getSheetId();
  const rect = clip(reference, sheet, usedRect);
  if (rect.row < 0 || rect.column < 0) return { kind: "value", value: { error: "#REF!" } };
  return { kind: "reference", values: keptValues(reference, toRange(rect), () => readCells(reference, rect)), rect };
}

/** A:A and 1:1 stand for as much of the sheet as is used, so that two whole columns still have the same length. */
function clip(reference: BaseReferenceObject, sheet: SheetId, usedRect: (sheet: SheetId) => Rect | undefined): Rect {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangeData();
  const [wholeColumns, wholeRows] = [
    Number.isNaN(startRow) || Number.isNaN(endRow),
    Number.isNaN(startColumn) || Number.isNaN(endColumn),
  ];
  const position = reference.getRangePosition();
  const used = wholeColumns || wholeRows ? usedRect(sheet) : undefined;
  const lastRow = wholeColumns ? Math.max(position.startRow, used ? used.row + used.rows - 1 : 0) : position.endRow;
  const lastColumn = wholeRows
    ? Math.max(position.startColumn, used ? used.column + used.columns - 1 : 0)
    : position.endColumn;
  return {
    sheet,
    row: position.startRow,
    column: position.startColumn,
    rows: Math.min(lastRow, position.endRow) - position.startRow + 1,
    columns: Math.min(lastColumn, position.endColumn) - position.startColumn + 1,
  };
}

/**
 * The cells with their types. Univer's own `toArrayValueObject` and `getCellData` make new matrices for every cell;
 * this reads what a calculation already knows first, then what is stored.
 */
function readCells(reference: BaseReferenceObject, rect: Rect): Values {
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const runtime = reference.getCurrentRuntimeSheetData();
  const runtimeSpills = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const storedSpills = reference.getCurrentActiveArrayFormulaCellData();
  const values: CellValue[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: CellValue[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const known = runtime?.getValue(row, column) ?? runtimeSpills?.getValue(row, column);
      if (known) cells.push(valueOfCell(known));
      else if (storedSpills?.getValue(row, column)) cells.push(valueOfCell(reference.getCellData(row, column)));
      else cells.push(valueOfCell(stored?.getValue(row, column)));
    }
    values.push(cells);
  }
  return values;
}
