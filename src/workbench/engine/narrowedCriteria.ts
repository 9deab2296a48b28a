import {
  ArrayValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";
import { wrapFunction } from "./wrapFunction";

/** Where the first range with a condition stands among the arguments. */
const firstRange: Readonly<Record<string, number>> = { COUNTIFS: 0, SUMIFS: 1, AVERAGEIFS: 1, MAXIFS: 1, MINIFS: 1 };

/** Fewer rows are as quickly compared as looked up. */
const fewRows = 64;

/**
 * Ten thousand rows that each add up the receipts of their own invoice compare a hundred million cells in Univer. Excel
 * keeps an index of such ranges, and so does this: of the rows that a text condition does not meet nothing is handed on.
 * What the function then makes of the others stays Univer's own.
 */
export function narrowCriteria(runtime: UniverRuntime): void {
  for (const [name, first] of Object.entries(firstRange))
    wrapFunction(runtime, name, (calculate) => (...variants) => {
      const rows = matchingRows(variants, first);
      if (rows === undefined) return calculate(...variants);
      if (rows.length === 0) return NumberValueObject.create(0);
      return calculate(
        ...variants.map((variant, place) => (isRange(place, first) ? narrowed(variant!, rows) : variant)),
      );
    });
}

const isRange = (place: number, first: number): boolean => place < first || (place - first) % 2 === 0;

const asReference = (variant: BaseValueObject): BaseReferenceObject => variant as unknown as BaseReferenceObject;

/** The rows that the first plain text among the conditions leaves; undefined when there is none, or nothing to gain. */
function matchingRows(
  variants: readonly (BaseValueObject | undefined)[],
  first: number,
): readonly number[] | undefined {
  const ranges = variants.filter((_, place) => isRange(place, first));
  if (!ranges.every((range) => range?.isReferenceObject())) return undefined;
  const arrays = ranges.map((range) => asReference(range!).toArrayValueObject());
  const rowCount = arrays[0]!.getRowCount();
  if (rowCount < fewRows || arrays.some((array) => array.getRowCount() !== rowCount || array.getColumnCount() !== 1))
    return undefined;
  let found: readonly number[] | undefined;
  for (let place = first; place + 1 < variants.length; place += 2) {
    const condition = single(variants[place + 1]);
    if (condition === undefined) return undefined;
    const text = plainText(condition);
    if (text !== undefined && found === undefined)
      found = indexOf(asReference(variants[place]!).toArrayValueObject()).get(text) ?? [];
  }
  return found;
}

function single(variant: BaseValueObject | undefined): BaseValueObject | undefined {
  if (!variant) return undefined;
  const value = variant.isReferenceObject() ? asReference(variant).toArrayValueObject() : variant;
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}

/** A condition that is met by an equal text and by nothing else: no comparison, no pattern, no number, no truth value. */
function plainText(condition: BaseValueObject): string | undefined {
  if (!condition.isString()) return undefined;
  const text = String(condition.getValue());
  const isPlain = text.trim() === text && text !== "" && !/^[=<>#]|[*?~]/.test(text) && !/^[\d.,:/%+-]*$/.test(text);
  return isPlain && !/^(true|false)$/i.test(text) && Number.isNaN(Number(text)) ? text.toLowerCase() : undefined;
}

/** By array: Univer makes one of a range for all formulas of a calculation, and a new one for the next. */
const indexes = new WeakMap<ArrayValueObject, Map<string, number[]>>();

function indexOf(array: ArrayValueObject): Map<string, number[]> {
  const known = indexes.get(array);
  if (known) return known;
  const index = new Map<string, number[]>();
  array.iterator((value, row) => {
    if (!value?.isString()) return;
    const key = String(value.getValue()).toLowerCase();
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  });
  indexes.set(array, index);
  return index;
}

/** A reference that is like the given one but for its rows. */
function narrowed(range: BaseValueObject, rows: readonly number[]): BaseValueObject {
  const whole = asReference(range).toArrayValueObject();
  const few = ArrayValueObject.create({
    calculateValueList: rows.map((row) => [whole.get(row, 0)]),
    rowCount: rows.length,
    columnCount: 1,
    // No cell of its own: Univer's index of cells must not learn these.
    ...{ unitId: "", sheetId: "", row: -1, column: -1 },
  });
  const reference = Object.create(range) as BaseReferenceObject;
  reference.toArrayValueObject = () => few;
  return reference as unknown as BaseValueObject;
}
