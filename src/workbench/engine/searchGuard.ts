import { ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";
import { isArray, spreadValues } from "./valueArrays";
import { wrapFunction } from "./wrapFunction";

/** SEARCH reads `?`, `*` and `~` as wildcards; Univer's takes them as they are. FIND does that in Excel too. */
export function guardSearch(runtime: UniverRuntime): void {
  wrapFunction(runtime, "SEARCH", (calculate) => (wanted, within, start) => {
    const first =
      start && isArray(start) && start.getRowCount() * start.getColumnCount() === 1 ? start.get(0, 0) : start;
    if (!wanted || !within || (first && isArray(first))) return calculate(wanted, within, start);
    if (first?.isError()) return first;
    return spreadValues(wanted, within, (one, other) => {
      if (one.isError()) return one;
      return other.isError()
        ? other
        : placeOf(textOf(one), textOf(other), first && !first.isNull() ? Number(first.getValue()) : 1);
    });
  });
}

function placeOf(wanted: string, within: string, start: number): BaseValueObject {
  const from = Math.trunc(start);
  const found = from >= 1 && from <= Math.max(1, within.length) ? patternOf(wanted, from - 1).exec(within) : null;
  return found ? NumberValueObject.create(found.index + 1) : ErrorValueObject.create(univerError("#VALUE!"));
}

function patternOf(wanted: string, from: number): RegExp {
  const source = wanted.replace(/~[~*?]|[\s\S]/g, (sign) => {
    if (sign === "?") return "[\\s\\S]";
    if (sign === "*") return "[\\s\\S]*?";
    return sign.slice(-1).replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
  });
  const pattern = new RegExp(source, "gi");
  pattern.lastIndex = from;
  return pattern;
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isBoolean()) return value.getValue() === true ? "TRUE" : "FALSE";
  if (value.isNumber()) return String(Number(Number(value.getValue()).toPrecision(15)));
  return String((value as StringValueObject).getValue());
}
