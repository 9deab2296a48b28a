import type { Rect, TableInfo } from "../engine/sheetEngine";

export const tableHeadings = (table: TableInfo): Rect => ({ ...table.rect, rows: 1 });

export const tableBody = (table: TableInfo): Rect => ({
  ...table.rect,
  row: table.rect.row + 1,
  rows: table.rect.rows - 1,
});

/** The row of totals, where the table has one. */
export const tableTotals = (table: TableInfo): Rect | undefined => (table.totals ? rowBelow(table) : undefined);

export const rowBelow = ({ rect }: TableInfo): Rect => ({ ...rect, row: rect.row + rect.rows, rows: 1 });

/** With its row of totals. */
export const wholeTable = ({ rect, totals }: TableInfo): Rect => (totals ? { ...rect, rows: rect.rows + 1 } : rect);
