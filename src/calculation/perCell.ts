import { errors, isError, isGrid, type ErrorCell, type Grid, type Outcome, type Value } from "./value";

/** `calculate` for each cell of arguments that meet: single cells, rows and columns are repeated, gaps are `#N/A`. */
export function perCell(outcomes: readonly Outcome[], calculate: (...values: Value[]) => Value): Outcome {
  const grids = outcomes.filter(isGrid);
  if (grids.length === 0) return calculate(...(outcomes as readonly Value[]));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  if (rows === 1 && columns === 1) return calculate(...outcomes.map((one) => (isGrid(one) ? one.values[0]! : one)));
  const values = new Array<Value>(rows * columns);
  const readers = outcomes.map(readerOf);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = calculate(...readers.map((read) => read(row, column)));
  return { rows, columns, values };
}

/** The same for functions that pass on the first error they are given. */
export const perSoundCell = (
  outcomes: readonly Outcome[],
  calculate: (...values: Exclude<Value, ErrorCell>[]) => Value,
): Outcome =>
  perCell(outcomes, (...values) => values.find(isError) ?? calculate(...(values as Exclude<Value, ErrorCell>[])));

function readerOf(outcome: Outcome): (row: number, column: number) => Value {
  if (!isGrid(outcome)) return () => outcome;
  const { rows, columns, values }: Grid = outcome;
  if (rows === 1 && columns === 1) return () => values[0]!;
  if (rows === 1) return (_, column) => (column < columns ? values[column]! : errors.notAvailable);
  if (columns === 1) return (row) => (row < rows ? values[row]! : errors.notAvailable);
  return (row, column) => (row < rows && column < columns ? values[row * columns + column]! : errors.notAvailable);
}
