import { ErrorCell, errors, type Value } from "./value";

/** A value where a number is wanted: blank is 0, a text must read as a number. */
export function toNumber(value: Value): number | ErrorCell {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value;
  return value.trim() === "" || Number.isNaN(Number(value)) ? errors.value : Number(value);
}

/** A value where a text is wanted; numbers show at most 15 digits. */
export function textOf(value: Exclude<Value, ErrorCell>): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(Number(value.toPrecision(15)));
  return text.replace(/e([+-])(\d)$/u, "E$10$2").replace("e", "E");
}

export const toText = (value: Value): string | ErrorCell => (value instanceof ErrorCell ? value : textOf(value));

/** A value where a condition is wanted. */
export function toCondition(value: Value): boolean | ErrorCell {
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" ? true : word === "FALSE" ? false : errors.value;
  }
  const number = toNumber(value);
  return number instanceof ErrorCell ? number : number !== 0;
}

/** The result of arithmetic, which is never infinite and never -0. */
export const finite = (number: number): number | ErrorCell => (Number.isFinite(number) ? number + 0 : errors.number);
