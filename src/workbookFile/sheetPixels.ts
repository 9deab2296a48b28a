import type { FileSheet } from "./fileWorkbook";
import { usualColumnPixels, usualRowPixels } from "./usualSizes";

export interface SheetPixels {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** How large the columns and rows of a sheet are, hidden ones among them. */
export function sheetPixels(
  sheet: Pick<FileSheet, "columnWidths" | "rowHeights" | "defaultColumnPixels" | "defaultRowPixels">,
): SheetPixels {
  const { columnWidths, defaultColumnPixels = usualColumnPixels, defaultRowPixels = usualRowPixels } = sheet;
  const heights = new Map(sheet.rowHeights.map(({ row, pixels }) => [row, pixels]));
  return {
    columnWidth: (at) =>
      columnWidths.find(({ column, columns }) => at >= column && at < column + columns)?.pixels ?? defaultColumnPixels,
    rowHeight: (at) => heights.get(at) ?? defaultRowPixels,
  };
}
