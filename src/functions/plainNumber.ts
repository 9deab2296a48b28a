import type { OfNumbers } from "./definition";
import type { ScalarParameter } from "./parameters";

/** Which numbers are taken as they are, without a closer look. */
export interface PlainNumbers {
  readonly min: number;
  readonly max: number;
  readonly wholeOnly: boolean;
}

/** Of the numbers that a parameter takes as they are, those that a function can surely answer. */
export function plainNumbers(
  { between: [min, max] = [Infinity, -Infinity], wholeOnly = false }: ScalarParameter<unknown>,
  [least, most]: NonNullable<OfNumbers["within"]>[number] = [-Infinity, Infinity],
): PlainNumbers {
  return { min: Math.max(min, least), max: Math.min(max, most), wholeOnly };
}

export const isPlainNumber = (raw: unknown, { min, max, wholeOnly }: PlainNumbers): raw is number =>
  typeof raw === "number" && raw >= min && raw <= max && (!wholeOnly || raw === Math.floor(raw));
