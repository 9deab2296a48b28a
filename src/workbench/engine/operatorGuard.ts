import {
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import { compareValues, type Comparison } from "./compareValues";
import type { UniverRuntime } from "./univerRuntime";
import { arrayOfValues, isArray, mapValues, spreadValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/**
 * Univer's comparisons take `""` for blank, blank for 0 and the text "3" for the number, once it has indexed a column;
 * they read `*` and `?` as wildcards, and TRUE is never `<>` anything. Dividing and joining have smaller faults.
 */
export function guardOperators(runtime: UniverRuntime): void {
  wrapFunction(runtime, "COMPARE", (_calculate, executor) => (left, right) => {
    if (!left || !right) return valueError();
    // The node of the operator sets this just before it calls; Univer keeps it to itself.
    const { _compareType: comparison } = executor as unknown as { _compareType: Comparison };
    if (left.isError()) return left;
    if (right.isError()) return right;
    return spreadValues(left, right, (one, other) => {
      if (one.isError()) return one;
      return other.isError() ? other : BooleanValueObject.create(compareValues(one, other, comparison));
    });
  });
  wrapFunction(runtime, "DIVIDED", (calculate) => (dividend, divisor) => {
    // Univer looks at the divisor first, and 6/{3} is six times a third.
    if (dividend?.isString()) dividend = dividend.convertToNumberObjectValue();
    if (dividend && !isArray(dividend) && divisor && isArray(divisor)) dividend = arrayOfValues([[dividend]]);
    return calculate(dividend, divisor);
  });
  wrapFunction(runtime, "CONCATENATE", (calculate) => (...parts) => {
    return calculate(...parts.map((part) => part && mapValues(part, asJoined)));
  });
  wrapFunction(runtime, "IF", (calculate) => (condition, ...results) => {
    return calculate(condition && mapValues(condition, asCondition), ...results);
  });
}

/** A number joined to a text shows at most 15 digits. */
function asJoined(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const number = Number(value.getValue());
  if (Number.isSafeInteger(number)) return value;
  const text = String(Number(number.toPrecision(15)));
  return StringValueObject.create(text.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E"));
}

function asCondition(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const word = String(value.getValue()).toUpperCase();
  return word === "TRUE" || word === "FALSE" ? NumberValueObject.create(word === "TRUE" ? 1 : 0) : valueError();
}

const valueError = (): ErrorValueObject => ErrorValueObject.create(univerError("#VALUE!"));
