import type { Cell, CellValue } from "../engine/sheetEngine";

/** A cell's value as the API shows it: a blank is the empty text, an error its name. */
export function shownValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export const shownFormula = (cell: Cell): number | string | boolean => cell.formula ?? shownValue(cell.value);

export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

export function valueType(value: CellValue): ValueType {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The one value that all have in common; null, as in Excel, when they differ. */
export function common<Value>(values: Iterable<Value>): Value | null {
  let found: Value | undefined;
  let first = true;
  for (const value of values) {
    if (first) found = value;
    else if (found !== value) return null;
    first = false;
  }
  return found ?? null;
}
