import { keyOf } from "../compareValues";
import type { Grid } from "../value";

const indexes = new WeakMap<Grid["values"], ReadonlyMap<string, readonly number[]>>();

/** The places of a range by the key of what stands there: made once, or ten thousand look-ups would read all rows each. */
export function columnIndex({ values }: Grid): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(values);
  if (known) return known;
  const index = new Map<string, number[]>();
  const add = (key: string, place: number): void => {
    const places = index.get(key);
    if (places) places.push(place);
    else index.set(key, [place]);
  };
  values.forEach((value, place) => {
    add(keyOf(value), place);
    if (typeof value === "string" && readsAsNumber(value)) add(keyOfNumberAsText(Number(value)), place);
  });
  indexes.set(values, index);
  return index;
}

export const readsAsNumber = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

/** The key under which texts stand that read as this number. */
export const keyOfNumberAsText = (number: number): string => `text ${keyOf(number)}`;
