import type { Rect } from "./sheetEngine";

/** What a table gains. */
export interface TableReach {
  readonly kind: "rows" | "columns";
  readonly added: Rect;
}

/**
 * The rows or columns that a table has to gain to hold what was entered: it begins in the table or directly beside it
 * and stays within the table's columns, or rows. In the heading row nothing goes on downwards.
 */
export function tableReach(table: Rect, entered: Rect): TableReach | undefined {
  if (entered.sheet !== table.sheet) return undefined;
  const [below, right] = [table.row + table.rows, table.column + table.columns];
  const [end, edge] = [entered.row + entered.rows, entered.column + entered.columns];
  const withinColumns = entered.column >= table.column && edge <= right;
  if (withinColumns && entered.row > table.row && entered.row <= below && end > below) {
    return { kind: "rows", added: { ...table, row: below, rows: end - below } };
  }
  const withinRows = entered.row >= table.row && end <= below;
  if (withinRows && entered.column >= table.column && entered.column <= right && edge > right) {
    return { kind: "columns", added: { ...table, column: right, columns: edge - right } };
  }
  return undefined;
}
