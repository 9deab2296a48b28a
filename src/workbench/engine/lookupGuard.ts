import {
  ArrayValueObject,
  BooleanValueObject,
  NullValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { compareValues } from "./compareValues";
import { lookUpExactly, matchExactly } from "./exactLookup";
import type { UniverRuntime } from "./univerRuntime";
import { arrayOfValues, isArray, mapValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/** Keeps functions that search and sort from spoiling the columns they read and from finding what is not there. */
export function guardLookups(runtime: UniverRuntime): void {
  // SORT sorts the rows it is handed: those of the cells, which Univer keeps for the other formulas.
  wrapFunction(runtime, "SORT", (calculate) => (array, ...rest) => {
    return calculate(array && isArray(array) ? copyOf(array) : array, ...rest);
  });
  wrapFunction(runtime, "UNIQUE", (calculate) => (array, ...rest) => {
    return array && isArray(array) && rest.every(isOmitted) ? withoutRepeats(array) : calculate(array, ...rest);
  });
  for (const name of ["XLOOKUP", "XMATCH"]) {
    const matchModeAt = name === "XLOOKUP" ? 4 : 2;
    wrapFunction(runtime, name, (calculate) => (wanted, ...rest) => {
      const mode = rest[matchModeAt - 1];
      const wildcards = mode !== undefined && !isArray(mode) && Number(mode.getValue()) === 2;
      if (!wanted || wildcards) return calculate(wanted, ...rest);
      const exact = (name === "XLOOKUP" ? lookUpExactly : matchExactly)([wanted, ...rest], calculate);
      if (exact) return exact;
      return eachOnce(wanted, (values) => calculate(mapValues(values, literally), ...rest));
    });
  }
  findExactly();
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().slice(),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}

/** Fewer values are looked up as they come. */
const fewValues = 64;

/** Of a column of thousands with a dozen different values, Univer would look up each of the thousands. */
function eachOnce(wanted: BaseValueObject, lookUp: (values: BaseValueObject) => BaseValueObject): BaseValueObject {
  if (!isArray(wanted) || wanted.getColumnCount() !== 1 || wanted.getRowCount() < fewValues) return lookUp(wanted);
  const { rows, placeOf } = differentRows(wanted);
  if (rows.length === 1) return lookUp(wanted);
  const found = lookUp(arrayOfValues(rows));
  if (!isArray(found) || found.getColumnCount() !== 1 || found.getRowCount() !== rows.length) return lookUp(wanted);
  return arrayOfValues(placeOf.map((place) => [found.get(place, 0) ?? NullValueObject.create()]));
}

/**
 * Univer takes 1 for "1" and TRUE for "TRUE", tells "Won" from "won", and looks for each row among all that repeat another:
 * 40 million comparisons in 9,000 rows.
 */
function withoutRepeats(array: ArrayValueObject): BaseValueObject {
  const { rows } = differentRows(array);
  return rows.length < array.getRowCount() ? arrayOfValues(rows) : array;
}

/** The rows of an array without those that are like one above but for capitals, and for each row its place among them. */
function differentRows(array: ArrayValueObject): { rows: BaseValueObject[][]; placeOf: number[] } {
  const [places, rows, columns] = [new Map<unknown, number>(), [] as BaseValueObject[][], array.getColumnCount()];
  const valueAt = (row: number, column: number) => array.get(row, column) ?? NullValueObject.create();
  const valuesOf = (row: number) => Array.from({ length: columns }, (_, column) => valueAt(row, column));
  const placeOf = Array.from({ length: array.getRowCount() }, (_, row) => {
    const key = columns === 1 ? keyOf(valueAt(row, 0)) : JSON.stringify(valuesOf(row).map(keyOf).map(asText));
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, rows.length);
    return rows.push(valuesOf(row)) - 1;
  });
  return { rows, placeOf };
}

/** Texts alone bear a mark: that of thousands of numbers would be a text made for each of them. */
function keyOf(value: BaseValueObject): string | number | boolean {
  if (value.isNull()) return "";
  if (value.isError()) return `error ${value.getValue()}`;
  if (value.isNumber()) return Number(value.getValue());
  return value.isBoolean() ? value.getValue() === true : `text ${String(value.getValue()).toLowerCase()}`;
}

/** As JSON, numbers that are none would be like one another. */
const asText = (key: string | number | boolean): string => `${typeof key} ${key}`;

const isOmitted = (variant: BaseValueObject | undefined): boolean => !variant || variant.isNull();

/** `*` and `?` stand for themselves unless the match mode asks for wildcards. */
function literally(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const text = String(value.getValue());
  return /[*?]/.test(text) ? StringValueObject.create(text.replace(/[~*?]/g, "~$&")) : value;
}

let exact = false;

/**
 * Only lookups call `isEqual` of an array. Univer's index of a column takes a blank cell for 0 and for `""`, and the
 * text "3" for the number.
 */
function findExactly(): void {
  if (exact) return;
  exact = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the array it is asked of
  const { isEqual } = ArrayValueObject.prototype;
  ArrayValueObject.prototype.isEqual = function (this: ArrayValueObject, wanted: ArrayValueObject): BaseValueObject {
    const found = isEqual.call(this, wanted);
    const one = wanted as BaseValueObject;
    if (!isArray(found) || isArray(one) || one.isNull() || one.isError()) return found;
    // Full of holes where nothing was found, and those are passed over.
    found.getArrayValue().forEach((cells, row) => {
      cells.forEach((is, column) => {
        if (is?.getValue() !== true) return;
        const value = this.get(row, column);
        const byWildcard = one.isString() && value?.isString() && /[*?]/.test(String(one.getValue()));
        const same = value && !value.isNull() && (byWildcard || compareValues(value, one, "="));
        if (!same) found.set(row, column, BooleanValueObject.create(false));
      });
    });
    return found;
  };
}
