/** What a file can say about a cell. `null` is a blank one. */
export type PlainValue = number | string | boolean | null;

/** A table read from a file: every row as long as the longest, days as Excel's serial numbers. */
export interface PlainTable {
  readonly rows: readonly (readonly PlainValue[])[];
  readonly columns: number;
  /** The first row names the columns. */
  readonly hasHeadings: boolean;
  /** The columns (from 0) whose numbers are days. */
  readonly dayColumns: ReadonlySet<number>;
}
