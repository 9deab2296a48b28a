import type { Expr, Negation, Operation, Operator } from "./expression";

const operation =
  (op: Operator) =>
  (left: Expr, right: Expr): Operation => ({ op, left, right });

const chain =
  (op: Operator) =>
  (first: Expr, second: Expr, ...more: readonly Expr[]): Operation =>
    more.reduce<Operation>((left, right) => ({ op, left, right }), { op, left: first, right: second });

export const plus = chain("+");
export const minus = operation("-");
export const times = chain("*");
export const divide = operation("/");
export const power = operation("^");
/** Texts one after the other (`&`). */
export const join = chain("&");

export const equal = operation("=");
export const unequal = operation("<>");
export const less = operation("<");
export const atMost = operation("<=");
export const greater = operation(">");
export const atLeast = operation(">=");

export const negative = (expr: Expr): Negation => ({ negative: expr });
