import type { SheetId } from "./sheetEngine";

/** The size of rows and columns that nobody has changed, in pixels. */
export interface SheetDefaults {
  columnWidth(sheet: SheetId): number;
  setColumnWidth(sheet: SheetId, pixels: number): void;
  rowHeight(sheet: SheetId): number;
}
