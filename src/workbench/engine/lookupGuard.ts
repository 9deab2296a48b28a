import {
  ArrayValueObject,
  BooleanValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { compareValues } from "./compareValues";
import type { UniverRuntime } from "./univerRuntime";
import { isArray, mapValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/** Keeps functions that search and sort from spoiling the columns they read and from finding what is not there. */
export function guardLookups(runtime: UniverRuntime): void {
  // SORT sorts the rows it is handed: those of the cells, which Univer keeps for the other formulas.
  wrapFunction(runtime, "SORT", (calculate) => (array, ...rest) => {
    return calculate(array && isArray(array) ? copyOf(array) : array, ...rest);
  });
  for (const name of ["XLOOKUP", "XMATCH"]) {
    const matchModeAt = name === "XLOOKUP" ? 4 : 2;
    wrapFunction(runtime, name, (calculate) => (wanted, ...rest) => {
      const mode = rest[matchModeAt - 1];
      const wildcards = mode !== undefined && !isArray(mode) && Number(mode.getValue()) === 2;
      return calculate(wanted && !wildcards ? mapValues(wanted, literally) : wanted, ...rest);
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
