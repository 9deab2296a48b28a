import { compareValues, keyOf } from "../compareValues";
import { finite, toCondition, toNumber } from "../conversions";
import { asGrid, errors, gridOf, isError, isGrid, rowOf, valueAt, type Grid, type Outcome, type Value } from "../value";
import { eager, type Calculation } from "./calculation";

type Rows = readonly (readonly Value[])[];

const rowsOf = (grid: Grid): Rows => Array.from({ length: grid.rows }, (_, row) => rowOf(grid, row));

export const transposed = (grid: Grid): Grid => ({
  rows: grid.columns,
  columns: grid.rows,
  values: Array.from({ length: grid.values.length }, (_, place) =>
    valueAt(grid, place % grid.rows, Math.floor(place / grid.rows)),
  ),
});

const numberOf = (outcome: Outcome | undefined, absent: number): number => {
  if (outcome === undefined || outcome === null) return absent;
  const number = toNumber(asGrid(outcome).values[0]!);
  return isError(number) ? NaN : Math.trunc(number);
};

const filtered = eager((given, include, otherwise) => {
  const [grid, mask] = [asGrid(given), asGrid(include)];
  const across = mask.rows === 1 && mask.columns === grid.columns && mask.columns > 1;
  if (!across && (mask.columns !== 1 || mask.rows !== grid.rows)) return errors.value;
  const conditions = mask.values.map(toCondition);
  const problem = conditions.find(isError);
  if (problem) return problem;
  const kept = rowsOf(across ? transposed(grid) : grid).filter((_, place) => conditions[place]);
  if (kept.length === 0) return otherwise ?? errors.calculation;
  return across ? transposed(gridOf(kept)) : gridOf(kept);
});

/** Blank cells come last in either direction, errors before them. */
function compareToSort(one: Value, other: Value, direction: number): number {
  const late = (value: Value): number => (value === null ? 2 : isError(value) ? 1 : 0);
  if (late(one) + late(other) > 0) return late(one) - late(other);
  const [left, right] = [one, other] as [string | number | boolean, string | number | boolean];
  if (typeof left === "string" && typeof right === "string") return direction * left.localeCompare(right);
  return direction * compareValues(left, right);
}

const sortedBy = eager((given, ...by) => {
  const grid = asGrid(given);
  const keys = by.flatMap((outcome, place) =>
    place % 2 === 0 ? [{ ...asGrid(outcome), direction: numberOf(by[place + 1], 1) }] : [],
  );
  // A column says how the rows are sorted, a row how the columns are.
  const areRows = keys.every(({ rows, columns }) => rows === grid.rows && columns === 1);
  const areColumns = keys.every(({ rows, columns }) => rows === 1 && columns === grid.columns);
  if (!areRows && !areColumns) return errors.value;
  if (keys.some(({ direction }) => Math.abs(direction) !== 1)) return errors.value;
  const across = !areRows;
  const lines = rowsOf(across ? transposed(grid) : grid);
  const order = lines.map((_, place) => place);
  order.sort((one, other) => {
    for (const { values, direction } of keys) {
      const difference = compareToSort(values[one]!, values[other]!, direction);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  const sorted = gridOf(order.map((place) => lines[place]!));
  return across ? transposed(sorted) : sorted;
});

const distinct = eager((given, byColumn, once) => {
  const asked = [byColumn, once].map((flag) => toCondition(asGrid(flag ?? false).values[0]!));
  const [across, onlyOnce] = asked.map((flag) => flag === true);
  const grid = across ? transposed(asGrid(given)) : asGrid(given);
  const found = new Map<string, { readonly row: readonly Value[]; count: number }>();
  for (const row of rowsOf(grid)) {
    const key = JSON.stringify(row.map(keyOf));
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { row, count: 1 });
  }
  const rows = [...found.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  if (rows.length === 0) return errors.calculation;
  return across ? transposed(gridOf(rows)) : gridOf(rows);
});

const sequence = eager((rows, columns, first, step) => {
  const [down, over] = [numberOf(rows, 1), numberOf(columns, 1)];
  if (!(down >= 1) || !(over >= 1)) return down === 0 || over === 0 ? errors.calculation : errors.value;
  const [start, difference] = [first, step].map((outcome) => toNumber(asGrid(outcome ?? 1).values[0]!));
  if (isError(start!)) return start;
  if (isError(difference!)) return difference;
  const values = Array.from({ length: down * over }, (_, place) => start! + place * difference!);
  return { rows: down, columns: over, values };
});

/** The first so many of a number of things, or the last where the number is negative. */
const span = (count: number, wanted: number): { readonly from: number; readonly to: number } =>
  wanted >= 0 ? { from: 0, to: Math.min(count, wanted) } : { from: Math.max(0, count + wanted), to: count };

const taken = eager((given, rows, columns) => {
  const grid = asGrid(given);
  const down = span(grid.rows, numberOf(rows, Infinity));
  const over = span(grid.columns, numberOf(columns, Infinity));
  const kept = rowsOf(grid)
    .slice(down.from, down.to)
    .map((row) => row.slice(over.from, over.to));
  return kept.length === 0 || kept[0]!.length === 0 ? errors.calculation : gridOf(kept);
});

function stacked(grids: readonly Grid[]): Grid {
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const values = grids.flatMap((grid) =>
    rowsOf(grid).flatMap((row) => [...row, ...Array<Value>(columns - row.length).fill(errors.notAvailable)]),
  );
  return { rows: values.length / columns, columns, values };
}

const chosenColumns = eager((given, ...chosen) => {
  const grid = asGrid(given);
  const places = chosen.flatMap((outcome) => asGrid(outcome).values.map((value) => numberOf(value, NaN)));
  const columns = places.map((place) => (place < 0 ? grid.columns + place : place - 1));
  if (columns.some((column) => !(column >= 0 && column < grid.columns))) return errors.value;
  return gridOf(rowsOf(grid).map((row) => columns.map((column) => row[column]!)));
});

const matrixProduct = eager((one, other) => {
  const [left, right] = [asGrid(one), asGrid(other)];
  if (left.columns !== right.rows) return errors.value;
  const problem = [...left.values, ...right.values].find((value) => typeof value !== "number");
  if (problem !== undefined) return isError(problem) ? problem : errors.value;
  const values = Array.from({ length: left.rows * right.columns }, (_, place) => {
    const [row, column] = [Math.floor(place / right.columns), place % right.columns];
    let sum = 0;
    for (let at = 0; at < left.columns; at++)
      sum += (valueAt(left, row, at) as number) * (valueAt(right, at, column) as number);
    return finite(sum);
  });
  return { rows: left.rows, columns: right.columns, values };
});

export const arrays = {
  FILTER: filtered,
  SORTBY: sortedBy,
  UNIQUE: distinct,
  SEQUENCE: sequence,
  TAKE: taken,
  VSTACK: eager((...args) => stacked(args.map(asGrid))),
  HSTACK: eager((...args) => transposed(stacked(args.map(asGrid).map(transposed)))),
  CHOOSECOLS: chosenColumns,
  MMULT: matrixProduct,
  TRANSPOSE: eager((given = null) => (isGrid(given) ? transposed(given) : given)),
} satisfies Readonly<Record<string, Calculation>>;
