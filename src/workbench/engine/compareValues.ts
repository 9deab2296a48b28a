import type { BaseValueObject } from "@univerjs/engine-formula";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Excel's comparison of two values that are no errors: numbers come before texts, texts before truth values, and a
 * blank cell is like whatever it is compared with.
 */
export function compareValues(left: BaseValueObject, right: BaseValueObject, comparison: Comparison): boolean {
  const order = orderOf(left, right);
  switch (comparison) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function orderOf(left: BaseValueObject, right: BaseValueObject): number {
  const [one, other] = [comparable(left, right), comparable(right, left)];
  if (typeof one === "number" && typeof other === "number") return sameNumber(one, other) ? 0 : one - other;
  if (typeof one === "string" && typeof other === "string") {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank[typeof one as keyof typeof rank] - rank[typeof other as keyof typeof rank];
}

const rank = { number: 0, string: 1, boolean: 2 } as const;

function comparable(value: BaseValueObject, against: BaseValueObject): number | string | boolean {
  if (value.isNull()) return against.isString() ? "" : against.isBoolean() ? false : 0;
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) return Number(value.getValue());
  return String(value.getValue());
}

/** Excel compares what is left of two numbers after rounding to its 15 digits: 1/3*3 is 1. */
function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const near = Math.abs(one - other) <= Math.abs(one) * 1e-14;
  return near && one.toPrecision(15) === other.toPrecision(15);
}
