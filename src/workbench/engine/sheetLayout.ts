import type { SheetDefaults } from "./sheetDefaults";
import type { Rect, SheetId } from "./sheetEngine";

/** Rows and columns as things of their own, and how a sheet as a whole looks. Everything here can be undone. */
export interface SheetLayout {
  readonly defaults: SheetDefaults;
  /** Everything from `row` on moves down; formulas, tables, rules and charts follow. */
  insertRows(sheet: SheetId, row: number, rows: number): void;
  insertColumns(sheet: SheetId, column: number, columns: number): void;
  removeRows(sheet: SheetId, row: number, rows: number): void;
  removeColumns(sheet: SheetId, column: number, columns: number): void;
  /** Makes room in the middle of a sheet: only the cells beside or below the rectangle move. */
  insertCells(rect: Rect, shift: "down" | "right"): Promise<void>;
  removeCells(rect: Rect, shift: "up" | "left"): Promise<void>;

  /** In pixels. */
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, rows: number, pixels: number): void;
  /** Lets rows be as high as their contents need again. */
  autofitRows(sheet: SheetId, row: number, rows: number): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  hideRows(sheet: SheetId, row: number, rows: number, hidden: boolean): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  hideColumns(sheet: SheetId, column: number, columns: number, hidden: boolean): void;

  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  /** `#RRGGBB`, or `""` without a colour. */
  tabColor(sheet: SheetId): string;
  setTabColor(sheet: SheetId, color: string): void;
  gridlines(sheet: SheetId): boolean;
  showGridlines(sheet: SheetId, visible: boolean): void;
}
