import { NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";
import { isArray, spreadValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

interface Operation {
  readonly of: (one: number, other: number) => number;
  /** As Univer does it, with decimals and whatever is no number. */
  readonly exact: (one: BaseValueObject, other: BaseValueObject) => BaseValueObject;
}

const operations: Readonly<Record<string, Operation>> = {
  PLUS: { of: (one, other) => one + other, exact: (one, other) => one.plus(other) },
  MINUS: { of: (one, other) => one - other, exact: (one, other) => one.minus(other) },
  MULTIPLY: { of: (one, other) => one * other, exact: (one, other) => one.multiply(other) },
};

/** Fewer cells are calculated as quickly by Univer. */
const fewCells = 64;

/**
 * Univer writes each number that it multiplies or adds in a column into an index for lookups, and makes decimals of it.
 * Flags and whole numbers, which most long columns of a formula are, need neither.
 */
export function calculateArraysDirectly(runtime: UniverRuntime): void {
  for (const [name, operation] of Object.entries(operations))
    wrapFunction(runtime, name, (calculate) => (left, right) => {
      if (!left || !right || (cellsOf(left) < fewCells && cellsOf(right) < fewCells)) return calculate(left, right);
      if (left.isError() || right.isError()) return calculate(left, right);
      return spreadValues(left, right, (one, other) => combined(one, other, operation));
    });
}

const cellsOf = (variant: BaseValueObject): number =>
  isArray(variant) ? variant.getRowCount() * variant.getColumnCount() : 1;

function combined(one: BaseValueObject, other: BaseValueObject, { of, exact }: Operation): BaseValueObject {
  if (one.isError()) return one;
  if (other.isError()) return other;
  const result = of(numberOf(one), numberOf(other));
  return Number.isSafeInteger(result) ? NumberValueObject.create(result) : exact(one, other);
}

/** Not a number for texts: what they count for is Univer's to say. */
function numberOf(value: BaseValueObject): number {
  if (value.isNumber() || value.isBoolean()) return Number(value.getValue());
  return value.isNull() ? 0 : NaN;
}
