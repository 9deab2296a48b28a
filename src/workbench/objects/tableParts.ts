import type { Rect, TableInfo } from "../engine/sheetEngine";

export const tableHeadings = (table: TableInfo): Rect => ({ ...table.rect, rows: 1 });

export const tableBody = (table: TableInfo): Rect => ({
  ...table.rect,
  row: table.rect.row + 1,
  rows: table.rect.rows - 1,
});
