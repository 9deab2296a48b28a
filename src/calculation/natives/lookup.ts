import { compareValues, keyOf } from "../compareValues";
import { toNumber } from "../conversions";
import { perCell } from "../perCell";
import { asGrid, errors, isError, isGrid, single, valueAt, type Grid, type Outcome, type Value } from "../value";
import { eager, type Argument, type Calculation } from "./calculation";
import { columnIndex } from "./columnIndex";
import { hasWildcards, wildcardExpression } from "./wildcards";

type Sound = number | string | boolean | null;

const sameKind = (one: Value, other: Value): boolean => typeof one === typeof other && one !== null && other !== null;

type Question = (value: Value) => boolean;

function firstWhere(values: readonly Value[], fits: Question): number | undefined {
  const place = values.findIndex(fits);
  return place < 0 ? undefined : place;
}

function lastWhere(values: readonly Value[], fits: Question): number | undefined {
  const place = [...values].reverse().findIndex(fits);
  return place < 0 ? undefined : values.length - 1 - place;
}

/** How a value is searched: 0 exactly, -1 or 1 the next smaller or larger one, 2 with wildcards. */
function placeOf(wanted: Sound, { values }: Grid, mode: number, fromLast: boolean): number | undefined {
  if (mode === 2 && typeof wanted === "string" && hasWildcards(wanted)) {
    const expression = wildcardExpression(wanted);
    const fits = (value: Value): boolean => typeof value === "string" && expression.test(value);
    return fromLast ? lastWhere(values, fits) : firstWhere(values, fits);
  }
  const exact = columnIndex({ rows: 0, columns: 0, values }).get(keyOf(wanted));
  if (exact) return fromLast ? exact.at(-1) : exact[0];
  return mode === -1 || mode === 1 ? nearest(wanted, values, mode, fromLast) : undefined;
}

function nearest(wanted: Sound, values: readonly Value[], mode: 1 | -1, fromLast: boolean): number | undefined {
  let best: number | undefined;
  values.forEach((value, place) => {
    if (!sameKind(value, wanted) || isError(value)) return;
    if (compareValues(value, wanted) * mode < 0) return;
    const against = best === undefined ? undefined : (values[best] as Sound);
    const order = against === undefined ? -1 : compareValues(value, against) * mode;
    if (order < 0 || (order === 0 && fromLast)) best = place;
  });
  return best;
}

const plainNumber = (argument: Argument, absent: number): number => {
  const outcome = argument ? single(argument()) : absent;
  const number = isGrid(outcome) ? errors.value : toNumber(outcome);
  return isError(number) ? NaN : number;
};

const lookUp: Calculation = ([wanted, searched, results, missing, mode, direction]) => {
  const asked = single(wanted!());
  const [from, to] = [asGrid(searched!()), asGrid(results!())];
  const [match, fromLast] = [plainNumber(mode, 0), plainNumber(direction, 1) < 0];
  const across = from.columns > 1;
  const size = from.values.length;
  if ((across ? to.columns : to.rows) !== size) return errors.value;
  const find = (value: Value): number | undefined => placeOf(value as Sound, from, match, fromLast);
  if (isError(asked)) return asked;
  if (isGrid(asked)) {
    const fallback = missing?.() ?? errors.notAvailable;
    return perCell([asked, fallback], (value, other) => {
      if (isError(value)) return value;
      const place = find(value);
      if (place === undefined) return other!;
      return across ? valueAt(to, 0, place) : valueAt(to, place, 0);
    });
  }
  const place = find(asked);
  if (place === undefined) return missing?.() ?? errors.notAvailable;
  return across ? cellsOf(to, 0, place, to.rows, 1) : cellsOf(to, place, 0, 1, to.columns);
};

/** Part of a grid, cells as it is. */
function cellsOf(grid: Grid, row: number, column: number, rows: number, columns: number): Grid {
  const values: Value[] = [];
  for (let down = 0; down < rows; down++)
    for (let over = 0; over < columns; over++) values.push(valueAt(grid, row + down, column + over));
  return { rows, columns, values, ...(grid.cells ? { cells: true } : {}) };
}

const placeFound: Calculation = ([wanted, searched, mode, direction]) => {
  const range = asGrid(searched!());
  const [match, fromLast] = [plainNumber(mode, 0), plainNumber(direction, 1) < 0];
  return perCell([wanted!()], (value = null) => {
    if (isError(value)) return value;
    const place = placeOf(value, range, match, fromLast);
    return place === undefined ? errors.notAvailable : place + 1;
  });
};

/** MATCH in a sorted range: 1 the last that is not larger, -1 the last that is not smaller, 0 exactly. */
const placeMatched: Calculation = ([wanted, searched, kind]) => {
  const range = asGrid(searched!());
  const match = plainNumber(kind, 1);
  return perCell([wanted!()], (value = null) => {
    if (isError(value)) return value;
    const place = match === 0 ? placeOf(value, range, 2, false) : lastInOrder(value, range.values, match > 0 ? 1 : -1);
    return place === undefined ? errors.notAvailable : place + 1;
  });
};

const lastInOrder = (wanted: Sound, values: readonly Value[], direction: 1 | -1): number | undefined =>
  lastWhere(
    values,
    (value) => sameKind(value, wanted) && !isError(value) && compareValues(value, wanted) * direction <= 0,
  );

const indexed = eager((given, row, column) => {
  const grid = asGrid(given);
  // Of a single row or column the one number says which cell.
  const [down, over] = column === undefined && grid.rows === 1 && grid.columns > 1 ? [1, row!] : [row!, column ?? 0];
  const numbers = [down, over].map((outcome) => single(outcome ?? 0));
  if (numbers.some(isGrid))
    return perCell(numbers, (atRow = 0, atColumn = 0) => {
      const found = partAt(grid, atRow, grid.columns === 1 && atColumn === 0 ? 1 : atColumn);
      const only = single(found);
      return isGrid(only) ? errors.value : only;
    });
  return partAt(grid, numbers[0] as Value, numbers[1] as Value);
});

function partAt(grid: Grid, row: Value, column: Value): Outcome {
  const [down, over] = [toNumber(row), toNumber(column)];
  if (isError(down)) return down;
  if (isError(over)) return over;
  const [atRow, atColumn] = [Math.trunc(down), Math.trunc(over)];
  if (atRow < 0 || atColumn < 0) return errors.value;
  if (atRow > grid.rows || atColumn > grid.columns) return errors.reference;
  return cellsOf(
    grid,
    Math.max(0, atRow - 1),
    Math.max(0, atColumn - 1),
    atRow === 0 ? grid.rows : 1,
    atColumn === 0 ? grid.columns : 1,
  );
}

export const lookup = {
  XLOOKUP: lookUp,
  XMATCH: placeFound,
  MATCH: placeMatched,
  INDEX: indexed,
} satisfies Readonly<Record<string, Calculation>>;
