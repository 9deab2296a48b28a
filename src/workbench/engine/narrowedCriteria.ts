import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  ErrorValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import { rowsThatMeet } from "./conditionRows";
import type { UniverRuntime } from "./univerRuntime";
import { arrayOfValues, isArray } from "./valueArrays";
import { wrapFunction, type Calculate } from "./wrapFunction";

type Variant = BaseValueObject | undefined;

/** Conditions of one argument by row and column; never without a cell. */
type Grid = readonly (readonly BaseValueObject[])[];

/** Which arguments of a function are conditions; each stands right behind the range that has to meet it. */
const conditionPlaces: Readonly<Record<string, (place: number) => boolean>> = {
  COUNTIF: (place) => place === 1,
  SUMIF: (place) => place === 1,
  AVERAGEIF: (place) => place === 1,
  COUNTIFS: (place) => place % 2 === 1,
  SUMIFS: (place) => place > 0 && place % 2 === 0,
  AVERAGEIFS: (place) => place > 0 && place % 2 === 0,
  MAXIFS: (place) => place > 0 && place % 2 === 0,
  MINIFS: (place) => place > 0 && place % 2 === 0,
};

/**
 * Ten thousand rows that each add up the receipts of their own invoice compare a hundred million cells in Univer, and a
 * list of conditions compares the whole range anew for each. Excel keeps an index of such ranges, and so does this: rows
 * that cannot meet a condition are not handed on. In few rows as well: before Univer compares a text with a number it
 * tries to read it as a date.
 */
export function narrowCriteria(runtime: UniverRuntime): void {
  for (const [name, isCondition] of Object.entries(conditionPlaces))
    wrapFunction(runtime, name, (calculate) => {
      const whole: Calculate = name === "MAXIFS" || name === "MINIFS" ? orZero(calculate) : calculate;
      return (...variants) => narrowedAnswer(name, isCondition, whole, variants) ?? whole(...variants);
    });
}

function narrowedAnswer(
  name: string,
  isCondition: (place: number) => boolean,
  calculate: Calculate,
  variants: readonly Variant[],
): BaseValueObject | undefined {
  const columns = variants.map((variant, place) => (isCondition(place) ? undefined : columnOf(variant)));
  const rowCount = columns[0]?.getRowCount() ?? 0;
  if (rowCount === 0 || variants.length < 2) return undefined;
  if (columns.some((column, place) => !isCondition(place) && column?.getRowCount() !== rowCount)) return undefined;
  const conditions = variants.map((variant, place) => (isCondition(place) ? conditionsOf(variant) : undefined));
  const grids = conditions.filter((grid) => grid !== undefined);
  if (grids.length === 0 || conditions.some((grid, place) => isCondition(place) && grid === undefined))
    return undefined;
  // A column of customers against a row of buckets is answered for each pair of them.
  const [height, width] = [longest(grids, (grid) => grid.length), longest(grids, (grid) => grid[0]!.length)];
  if (height === undefined || width === undefined) return undefined;
  const answerAt = (down: number, across: number): BaseValueObject => {
    const given = variants.map((variant, place) => {
      const grid = conditions[place];
      if (!grid) return variant;
      const line = grid[grid.length === 1 ? 0 : down]!;
      return line[line.length === 1 ? 0 : across];
    });
    const pairs = given.flatMap((condition, place) =>
      isCondition(place) ? [{ column: columns[place - 1]!, condition: condition! }] : [],
    );
    const met = rowsThatMeet(pairs);
    if (!met) return calculate(...given);
    const { rows, isSure } = met;
    if (rows.length === 0) return withoutMatch(name);
    if (isSure)
      return answerOf(name, () => fewOf(name.endsWith("IFS") ? columns[0]! : (columns[2] ?? columns[0]!), rows), rows);
    if (rows.length === rowCount) return calculate(...given);
    return calculate(...given.map((variant, place) => (isCondition(place) ? variant : narrowed(variant!, rows))));
  };
  if (height === 1 && width === 1) return answerAt(0, 0);
  return arrayOfValues(
    Array.from({ length: height }, (_, down) => Array.from({ length: width }, (_, across) => answerAt(down, across))),
  );
}

/** The length that all have that are longer than one; undefined when they do not fit together. */
function longest(grids: readonly Grid[], lengthOf: (grid: Grid) => number): number | undefined {
  const most = Math.max(...grids.map(lengthOf));
  return grids.every((grid) => lengthOf(grid) === 1 || lengthOf(grid) === most) ? most : undefined;
}

/** What a function makes of the rows that meet its conditions. */
function answerOf(name: string, matches: () => ArrayValueObject, rows: readonly number[]): BaseValueObject {
  if (name.startsWith("COUNT")) return NumberValueObject.create(rows.length);
  const values = matches();
  if (name.startsWith("SUM")) return values.sum();
  const cells = values.getArrayValue().flat();
  const failure = cells.find((cell) => cell?.isError());
  if (failure) return failure;
  const numbers = cells.flatMap((cell) => (cell?.isNumber() ? [Number(cell.getValue())] : []));
  if (numbers.length === 0) return withoutMatch(name);
  if (name.startsWith("AVERAGE")) return values.sum().divided(NumberValueObject.create(numbers.length));
  const further = name === "MAXIFS" ? Math.max : Math.min;
  return NumberValueObject.create(numbers.reduce((one, other) => further(one, other)));
}

const withoutMatch = (name: string): BaseValueObject =>
  name.startsWith("AVERAGE") ? ErrorValueObject.create(univerError("#DIV/0!")) : NumberValueObject.create(0);

/** Where nothing meets the conditions Univer answers an array without a number in it, and that shows as nothing. */
const orZero =
  (calculate: Calculate): Calculate =>
  (...variants) => {
    const answer = calculate(...variants);
    if (!isArray(answer)) return numberOf(answer);
    const [rows, columns] = [answer.getRowCount(), answer.getColumnCount()];
    if (rows * columns <= 1) return numberOf(answer.getArrayValue()[0]?.[0]);
    return arrayOfValues(answer.getArrayValue().map((row) => row.map(numberOf)));
  };

const numberOf = (answer: Nullable<BaseValueObject>): BaseValueObject =>
  answer && (answer.isNumber() || answer.isError()) ? answer : NumberValueObject.create(0);

const asReference = (variant: BaseValueObject): BaseReferenceObject => variant as unknown as BaseReferenceObject;

function columnOf(variant: Variant): ArrayValueObject | undefined {
  if (!variant?.isReferenceObject()) return undefined;
  const array = asReference(variant).toArrayValueObject();
  return array.getColumnCount() === 1 ? array : undefined;
}

/** One condition or several below and beside one another, unless one of them is blank. */
function conditionsOf(variant: Variant): Grid | undefined {
  if (!variant) return undefined;
  const value = variant.isReferenceObject() ? asReference(variant).toArrayValueObject() : variant;
  if (!isArray(value)) return value.isNull() ? undefined : [[value]];
  const grid = Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (_, column) => value.get(row, column)),
  );
  if (!grid[0]?.length || grid.flat().some((one) => !one || one.isNull())) return undefined;
  return grid as BaseValueObject[][];
}

/** A reference that is like the given one but for its rows. */
function narrowed(range: BaseValueObject, rows: readonly number[]): BaseValueObject {
  const few = fewOf(asReference(range).toArrayValueObject(), rows);
  const reference = Object.create(range) as BaseReferenceObject;
  reference.toArrayValueObject = () => few;
  return reference as unknown as BaseValueObject;
}

/** Without cells of its own: Univer's index of cells must not learn these. */
const fewOf = (column: ArrayValueObject, rows: readonly number[]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => [column.get(row, 0)]),
    rowCount: rows.length,
    columnCount: 1,
    ...{ unitId: "", sheetId: "", row: -1, column: -1 },
  });
