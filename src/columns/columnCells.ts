import type { Unit } from "./heading";

/** The cells of one column of a person's table, and what is known of them all. */
export interface ColumnCells {
  readonly cells: readonly unknown[];
  /** Where each cell stands in the sheet. */
  readonly sheetRows: readonly number[];
  readonly format: ColumnFormat;
  readonly unit: Unit;
}

/** What the number format of a column says. */
export interface ColumnFormat {
  readonly showsDays: boolean;
  readonly showsPercent: boolean;
  readonly currency: string | undefined;
}
