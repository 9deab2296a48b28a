import type { ErrorCell, Value } from "./value";

type Comparable = Exclude<Value, ErrorCell>;

/** Below 0, 0 or above 0: numbers come before texts, texts before truth values; blank is like whatever it meets. */
export function compareValues(left: Comparable, right: Comparable): number {
  const [one, other] = [filled(left, right), filled(right, left)];
  if (typeof one === "number" && typeof other === "number") return sameNumber(one, other) ? 0 : one - other;
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank[typeof one as keyof typeof rank] - rank[typeof other as keyof typeof rank];
}

const rank = { number: 0, string: 1, boolean: 2 } as const;

function filled(value: Comparable, against: Comparable): number | string | boolean {
  if (value !== null) return value;
  return typeof against === "string" ? "" : typeof against === "boolean" ? false : 0;
}

function compareTexts(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Numbers are compared by their first 15 digits: 1/3*3 is 1. */
function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const near = Math.abs(one - other) <= Math.abs(one) * 1e-14;
  return near && one.toPrecision(15) === other.toPrecision(15);
}

/** Equal values have equal keys, so that a column can be looked up without comparing each of its cells. */
export function keyOf(value: Value): string {
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return `b${value}`;
  return value === null ? "blank" : value.code;
}
