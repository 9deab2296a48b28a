import { parseRange } from "../../formula/parseRange";
import { tokenizeFormula } from "../../formula/tokenizeFormula";
import type { Rect } from "./sheetEngine";

/** Whether a formula entered below a table is about the table's rows: a total, which as a row would count itself. */
export function isTotalOf(table: { readonly name: string; readonly rect: Rect }, formula: string | undefined): boolean {
  if (!formula) return false;
  const name = table.name.toLowerCase();
  const { row, rows, column, columns } = table.rect;
  return tokenizeFormula(formula).some(({ kind, text }) => {
    if (kind === "structured" || kind === "name") return text.toLowerCase().startsWith(name);
    const parsed = kind === "range" ? parseRange(text) : undefined;
    if (!parsed || (parsed.context ?? []).length > 0) return false;
    const { top, bottom, left, right } = parsed.range;
    const [first, last] = [top ?? 0, bottom ?? Infinity];
    const [from, to] = [left ?? 0, right ?? Infinity];
    return last > first && first < row + rows && last >= row && from < column + columns && to >= column;
  });
}
