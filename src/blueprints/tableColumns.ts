import type { TableId } from "../formula/expression";
import type { Sheet, TableColumn } from "./blueprint";

/** The columns of a table that stands on one of these sheets. */
export function tableColumns(sheets: readonly Sheet[], table: TableId): readonly TableColumn[] {
  for (const { bands } of sheets)
    for (const { parts } of bands.flat())
      for (const part of parts) if (part.part === "table" && part.id === table) return part.columns;
  throw new RangeError(`No sheet has the table ${table}.`);
}
