import { parseStructuredReference, printStructuredReference } from "./structuredReference";
import { tableAt, type FormulaPlace, type TableShape } from "./tableShape";
import { parseRange } from "./parseRange";
import { withSigns } from "./respellForUniver";
import { tokenizeFormula } from "./tokenizeFormula";

/**
 * A formula of Univer's as Excel would show it, for cells whose typed text no longer holds because rows were
 * inserted or a sheet was renamed: `Deals[[#This Row],[x]]` is `[@x]` inside the table and `Deals[@x]` beside it,
 * and an A1 range that is exactly one column of a table is that column again.
 */
export function fromUniverFormula(formula: string, tables: readonly TableShape[], place: FormulaPlace): string {
  return withSigns(tokenizeFormula(formula))
    .map((token) => {
      if (token.kind === "structured") return shownReference(token.text, tables, place);
      if (token.kind === "range") return columnReference(token.text, tables, place) ?? token.text;
      return token.text;
    })
    .join("");
}

function shownReference(text: string, tables: readonly TableShape[], place: FormulaPlace): string {
  const reference = parseStructuredReference(text);
  if (!reference) return text;
  const inside = tableAt(tables, place)?.name === reference.table;
  const thisRow = reference.sections.length === 1 && reference.sections[0] === "this row";
  return printStructuredReference(inside && thisRow ? { ...reference, table: "" } : reference);
}

function columnReference(text: string, tables: readonly TableShape[], place: FormulaPlace): string | undefined {
  const parsed = parseRange(text);
  const range = parsed?.range;
  if (!range || !range.$left || range.left == null || range.top == null) return undefined;
  const sheetName = parsed.context?.at(-1) ?? place.sheetName;
  for (const table of tables) {
    const heading = table.headings[range.left - table.firstColumn];
    if (table.sheetName !== sheetName || heading === undefined || range.right !== range.left) continue;
    const wholeColumn = range.top === table.firstRow + 1 && range.bottom === table.lastRow;
    if (range.$top && wholeColumn)
      return printStructuredReference({ table: table.name, sections: [], columns: [heading] });
    if (!range.$top && range.top === place.row && range.bottom === place.row) {
      const inside = tableAt(tables, place) === table;
      return printStructuredReference({ table: inside ? "" : table.name, sections: ["this row"], columns: [heading] });
    }
  }
  return undefined;
}
