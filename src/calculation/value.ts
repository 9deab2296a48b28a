/** An error value such as `#N/A`; formulas pass it on. */
export class ErrorCell {
  constructor(readonly code: string) {}
}

/** What a cell holds; null when it is blank. */
export type Value = number | string | boolean | null | ErrorCell;

/** Several values, row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Value[];
  /** Cells rather than the result of a calculation: SUM passes over the texts and truth values in them. */
  readonly cells?: true;
}

/** What an expression comes to. */
export type Outcome = Value | Grid;

export const isGrid = (outcome: Outcome): outcome is Grid =>
  typeof outcome === "object" && outcome !== null && "values" in outcome;

export const isError = (outcome: unknown): outcome is ErrorCell => outcome instanceof ErrorCell;

export const errors = {
  value: new ErrorCell("#VALUE!"),
  notAvailable: new ErrorCell("#N/A"),
  division: new ErrorCell("#DIV/0!"),
  number: new ErrorCell("#NUM!"),
  reference: new ErrorCell("#REF!"),
  calculation: new ErrorCell("#CALC!"),
  spill: new ErrorCell("#SPILL!"),
} as const;

export const asGrid = (outcome: Outcome): Grid =>
  isGrid(outcome) ? outcome : { rows: 1, columns: 1, values: [outcome] };

/** The value at a place of a grid. */
export const valueAt = ({ values, columns }: Grid, row: number, column: number): Value =>
  values[row * columns + column]!;

export const gridOf = (rows: readonly (readonly Value[])[]): Grid => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: rows.flat(),
});

export const rowOf = ({ values, columns }: Grid, row: number): readonly Value[] =>
  values.slice(row * columns, (row + 1) * columns);

/** A grid of one cell is that cell to whatever wants a single value. */
export const single = (outcome: Outcome): Outcome =>
  isGrid(outcome) && outcome.values.length === 1 ? outcome.values[0]! : outcome;
