import type { Rect, SheetId } from "./sheetEngine";

/** A day, or the month or the year around it, and so on. */
export interface FilteredDate {
  /** As `2026-11-22`, perhaps with a time. */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** What a column's cells have to be like to be shown; the members are those of Excel's API. */
export interface FilterCriteria {
  readonly filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Custom"
    | "Dynamic"
    | "FontColor"
    | "TopItems"
    | "TopPercent"
    | "Values";
  readonly color?: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | FilteredDate)[];
}

/** By column, from the left. */
export type ColumnCriteria = readonly (FilterCriteria | undefined)[];

export interface SheetFilter {
  /** With the row of headings. */
  readonly rect: Rect;
  readonly columns: ColumnCriteria;
}

/** Rows that are hidden because of what stands in them. They stay so until a filter is changed or applied again. */
export interface RowFilters {
  /** The filters of a table, whoever set them: its buttons in the grid set the same ones. */
  ofTable(id: string): ColumnCriteria;
  filterTable(id: string, column: number, criteria: FilterCriteria | undefined): void;
  applyTableAgain(id: string): void;
  /** The filter of cells that are no table, of which a sheet has at most one. */
  ofSheet(sheet: SheetId): SheetFilter | undefined;
  filterSheet(sheet: SheetId, filter: SheetFilter | undefined): void;
  hides(sheet: SheetId, row: number): boolean;
}
