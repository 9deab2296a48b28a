import { StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";
import { mapValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/** Where the first condition of a function stands among its arguments; more follow at every second place. */
const firstCondition: Readonly<Record<string, number>> = {
  COUNTIF: 1,
  SUMIF: 1,
  AVERAGEIF: 1,
  COUNTIFS: 1,
  SUMIFS: 2,
  AVERAGEIFS: 2,
  MAXIFS: 2,
  MINIFS: 2,
};

/** `COUNTIF(A:A,">2.50")` counts nothing in Univer, which knows a number in a condition only as JavaScript prints it. */
export function guardCriteria(runtime: UniverRuntime): void {
  for (const [name, first] of Object.entries(firstCondition)) {
    const several = name.endsWith("IFS");
    wrapFunction(runtime, name, (calculate) => (...variants) => {
      const conditions = variants.map((variant, index) => {
        const isCondition = index === first || (several && index > first && (index - first) % 2 === 0);
        return isCondition && variant && !variant.isReferenceObject() ? mapValues(variant, withPlainNumber) : variant;
      });
      return calculate(...conditions);
    });
  }
}

function withPlainNumber(condition: BaseValueObject): BaseValueObject {
  if (!condition.isString()) return condition;
  const [, comparison = "", operand = ""] = /^(<=|>=|<>|[=<>]?)(.*)$/s.exec(String(condition.getValue())) ?? [];
  if (operand.trim() === "" || Number.isNaN(Number(operand)) || String(Number(operand)) === operand) return condition;
  return StringValueObject.create(comparison + String(Number(operand)));
}
