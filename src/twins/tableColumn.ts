import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { equal, less } from "../formula/operations";

/** A column of a person's table, counted from 1. */
export const tableColumn = (table: Expr, number: number): Expr => native("INDEX", table, 0, number);

/** A column that may be missing: empty texts then, as many as the table has rows. */
export function optionalTableColumn(table: Expr, number: number): Expr {
  const empty = native("IF", equal(tableColumn(table, 1), ""), "", "");
  return native("IF", less(native("COLUMNS", table), number), empty, tableColumn(table, number));
}
