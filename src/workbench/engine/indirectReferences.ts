import { columnLetters } from "../../formula/columnLetters";
import { parseStructuredReference } from "../../formula/structuredReference";
import { quoteSheetName } from "../../formula/quoteSheetName";
import { findTable, headingIndex, type TableShape } from "../../formula/tableShape";
import { tokenizeFormula } from "../../formula/tokenizeFormula";

/**
 * `INDIRECT("Stages[Stage]")`, the way round Excel's ban on tables in rules for cells, said as the range that it means:
 * Univer's INDIRECT reads addresses only.
 */
export function resolveIndirectReferences(formula: string, tables: readonly TableShape[]): string {
  const tokens = tokenizeFormula(formula);
  let resolved = "";
  for (let index = 0; index < tokens.length; index++) {
    const [called, open, text, close] = tokens.slice(index, index + 4);
    const isCall = called?.kind === "function" && called.text.toUpperCase() === "INDIRECT" && open?.text === "(";
    const range = isCall && text?.kind === "text" && close?.text === ")" ? rangeOf(text.text, tables) : undefined;
    resolved += range ?? called?.text ?? "";
    if (range !== undefined) index += 3;
  }
  return resolved;
}

/** A cheap look at the text: whether a formula of a rule reads differently for Univer, or may after a change of tables. */
export function speaksOfTables(formula: string): boolean {
  return formula.includes("[") || formula.toUpperCase().includes("INDIRECT(");
}

function rangeOf(quoted: string, tables: readonly TableShape[]): string | undefined {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  const reference = parseStructuredReference(text);
  const table = findTable(tables, reference?.table ?? text);
  if (!table || (reference && reference.sections.some((section) => section !== "data"))) return undefined;
  const [first, last = first] = reference?.columns ?? [];
  const from = first === undefined ? 0 : headingIndex(table, first);
  const to = last === undefined ? table.headings.length - 1 : headingIndex(table, last);
  if (from < 0 || to < 0) return undefined;
  const cell = (column: number, row: number): string => `$${columnLetters(table.firstColumn + column)}$${row + 1}`;
  return `${quoteSheetName(table.sheetName)}!${cell(from, table.firstRow + 1)}:${cell(to, table.lastRow)}`;
}
