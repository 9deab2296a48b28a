import { parseStructuredReference, printLongReference, printStructuredReference } from "./structuredReference";
import { tokenizeFormula } from "./tokenizeFormula";

export interface TableRenaming {
  readonly table: string;
  readonly newName?: string;
  /** Old heading in lower case → new heading. */
  readonly headings?: ReadonlyMap<string, string>;
}

/** Follows the renaming of a table or of its headings in a typed formula, as Excel does; `insideTable` is for `[@x]`. */
export function renameInFormula(formula: string, renaming: TableRenaming, insideTable: boolean): string {
  const wanted = renaming.table.toLowerCase();
  return tokenizeFormula(formula)
    .map((token) => {
      if (token.kind === "name" && token.text.toLowerCase() === wanted) return renaming.newName ?? token.text;
      if (token.kind !== "structured") return token.text;
      const reference = parseStructuredReference(token.text);
      if (!reference) return token.text;
      const concerned = reference.table === "" ? insideTable : reference.table.toLowerCase() === wanted;
      if (!concerned) return token.text;
      const table = reference.table === "" ? "" : (renaming.newName ?? reference.table);
      const columns = reference.columns.map((column) => renaming.headings?.get(column.toLowerCase()) ?? column);
      const renamed = { ...reference, table, columns };
      return token.text.includes("@") ? printStructuredReference(renamed) : printLongReference(renamed);
    })
    .join("");
}
