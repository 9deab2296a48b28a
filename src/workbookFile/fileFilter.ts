import type { FileComparison } from "./fileComparison";

/** Which rows stay, by what stands in a column. Rows that are hidden because of it stand among the hidden ones. */
export type FileFilter =
  | { readonly values: readonly string[]; readonly blanks?: true; readonly dates?: readonly FileFilterDate[] }
  | { readonly comparisons: readonly FileFilterComparison[]; readonly all: boolean }
  | { readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  /** `aboveAverage`, `thisMonth`, `Q1`, … in the words of files. */
  | { readonly dynamic: string }
  | { readonly color: string; readonly of: "fill" | "font" };

/** A text with `*` and `?`, or a number. */
export interface FileFilterComparison {
  readonly operator: Exclude<FileComparison, "between" | "notBetween">;
  readonly value: string;
}

/** All days and times that are the same down to one unit: year, month, day, hour, minute, second. */
export interface FileFilterDate {
  readonly parts: readonly number[];
}

/** From the left; null for a column without one. */
export type ColumnFilters = readonly (FileFilter | null)[];
