import type { Nullable } from "@univerjs/core";
import {
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import { isArray, mapValues } from "./valueArrays";
import type { Calculate } from "./wrapFunction";

/** Fewer values are as quickly compared as indexed. */
const fewValues = 64;

type Key = string | number | boolean;
type Answered = readonly [first: number, last: number] | undefined;
type Places = ReadonlyMap<Key, NonNullable<Answered>>;
type Variants = readonly (BaseValueObject | undefined)[];

/**
 * XLOOKUP for equal values in one long row or column. Univer compares the whole of it for each value that is wanted; here
 * it is indexed once. Undefined when Univer has to answer; it always does for a blank that is wanted.
 */
export function lookUpExactly(variants: Variants, calculate: Calculate): BaseValueObject | undefined {
  const [wanted, within, found, instead, matchMode, searchMode] = variants;
  const isLast = lastWins(matchMode, searchMode);
  if (isLast === undefined || !wanted || !isLine(within) || !isLine(found)) return undefined;
  if (within.getRowCount() !== found.getRowCount() || within.getColumnCount() !== found.getColumnCount())
    return undefined;
  const missing = instead && !instead.isNull() ? onlyValue(instead) : notAvailable();
  if (!missing) return undefined;
  const answer = (places: Answered): BaseValueObject =>
    places ? (itemOf(found, places[isLast ? 1 : 0]) ?? NullValueObject.create()) : missing;
  return eachOf(wanted, within, answer, (blank) => calculate(blank, ...variants.slice(1)));
}

/** XMATCH for equal values, likewise. */
export function matchExactly(variants: Variants, calculate: Calculate): BaseValueObject | undefined {
  const [wanted, within, matchMode, searchMode] = variants;
  const isLast = lastWins(matchMode, searchMode);
  if (isLast === undefined || !wanted || !isLine(within)) return undefined;
  const answer = (places: Answered): BaseValueObject =>
    places ? NumberValueObject.create(places[isLast ? 1 : 0] + 1) : notAvailable();
  return eachOf(wanted, within, answer, (blank) => calculate(blank, ...variants.slice(1)));
}

/** Whether the last of equal values is meant; undefined unless equal ones are looked for, one after the other. */
function lastWins(matchMode: Variants[number], searchMode: Variants[number]): boolean | undefined {
  if (matchMode && !matchMode.isNull() && !isNumber(matchMode, 0)) return undefined;
  if (!searchMode || searchMode.isNull() || isNumber(searchMode, 1)) return false;
  return isNumber(searchMode, -1) ? true : undefined;
}

function isNumber(variant: BaseValueObject, number: number): boolean {
  const value = onlyValue(variant);
  return value !== undefined && value.isNumber() && Number(value.getValue()) === number;
}

/** What is calculated from one cell is an array of one value. */
function onlyValue(variant: BaseValueObject): BaseValueObject | undefined {
  if (!isArray(variant)) return variant;
  return variant.getRowCount() * variant.getColumnCount() === 1 ? (variant.get(0, 0) ?? undefined) : undefined;
}

const notAvailable = (): BaseValueObject => ErrorValueObject.create(univerError("#N/A"));

function isLine(variant: Variants[number]): variant is ArrayValueObject {
  if (!variant || !isArray(variant)) return false;
  const [rows, columns] = [variant.getRowCount(), variant.getColumnCount()];
  return (rows === 1 || columns === 1) && rows * columns >= fewValues;
}

function eachOf(
  wanted: BaseValueObject,
  within: ArrayValueObject,
  answer: (places: Answered) => BaseValueObject,
  answerToBlank: (blank: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const places = placesOf(within);
  let blank: BaseValueObject | undefined;
  return mapValues(wanted, (value) => {
    if (value.isNull()) return (blank ??= answerToBlank(value));
    return value.isError() ? value : answer(places.get(keyOf(value)));
  });
}

/** By array: there is one of a range for all formulas until a cell of it changes. */
const indexes = new WeakMap<ArrayValueObject, Places>();

function placesOf(line: ArrayValueObject): Places {
  const known = indexes.get(line);
  if (known) return known;
  const places = new Map<Key, [first: number, last: number]>();
  const length = line.getRowCount() * line.getColumnCount();
  for (let place = 0; place < length; place++) {
    const value = itemOf(line, place);
    if (!value || value.isNull() || value.isError()) continue;
    const key = keyOf(value);
    const before = places.get(key);
    if (before) before[1] = place;
    else places.set(key, [place, place]);
  }
  indexes.set(line, places);
  return places;
}

const itemOf = (line: ArrayValueObject, place: number): Nullable<BaseValueObject> =>
  line.getColumnCount() === 1 ? line.get(place, 0) : line.get(0, place);

/** The same for two values exactly when Excel takes them for equal: capitals apart, and numbers by their 15 digits. */
function keyOf(value: BaseValueObject): Key {
  const raw = value.getValue();
  if (value.isBoolean()) return raw === true;
  if (!value.isNumber()) return String(raw).toLowerCase();
  const number = Number(raw);
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}
