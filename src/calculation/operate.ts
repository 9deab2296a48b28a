import type { Operator } from "../formula/expression";
import { compareValues } from "./compareValues";
import { finite, textOf, toNumber } from "./conversions";
import { perSoundCell } from "./perCell";
import { ErrorCell, errors, type Outcome, type Value } from "./value";

type Sound = Exclude<Value, ErrorCell>;

export const operate = (op: Operator, left: Outcome, right: Outcome): Outcome =>
  perSoundCell([left, right], (one = null, other = null) => operations[op](one, other));

export const negate = (outcome: Outcome): Outcome =>
  perSoundCell(
    [outcome],
    arithmetic((value) => -value),
  );

const arithmetic =
  (calculate: (...numbers: number[]) => Value) =>
  (...values: Sound[]): Value => {
    const numbers = values.map(toNumber);
    return numbers.find((number) => number instanceof ErrorCell) ?? calculate(...(numbers as number[]));
  };

const comparison =
  (holds: (order: number) => boolean) =>
  (left: Sound, right: Sound): boolean =>
    holds(compareValues(left, right));

const operations: Readonly<Record<Operator, (left: Sound, right: Sound) => Value>> = {
  "+": arithmetic((left = 0, right = 0) => finite(left + right)),
  "-": arithmetic((left = 0, right = 0) => finite(left - right)),
  "*": arithmetic((left = 0, right = 0) => finite(left * right)),
  "/": arithmetic((left = 0, right = 0) => (right === 0 ? errors.division : finite(left / right))),
  "^": arithmetic((left = 0, right = 0) => raised(left, right)),
  "&": (left, right) => textOf(left) + textOf(right),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

function raised(base: number, exponent: number): Value {
  if (base === 0 && exponent === 0) return errors.number;
  return base === 0 && exponent < 0 ? errors.division : finite(base ** exponent);
}
