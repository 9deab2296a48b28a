import type { Expr } from "../formula/expression";
import { native } from "../formula/native";

/** The answer of the first condition that holds. Nested IFs, because IFS does not answer for each cell of a range. */
export const firstOf = (cases: readonly (readonly [condition: Expr, answer: Expr])[], otherwise: Expr): Expr =>
  cases.reduceRight((rest, [condition, answer]) => native("IF", condition, answer, rest), otherwise);

export const notInTable: Expr = native("NA");

/** The mathematics has no answer: the error that Excel itself shows for it. Calculated, since no error can be written. */
export const noNumber: Expr = native("SQRT", -1);
/** Nothing can be divided by 0, whatever stands above. */
export const divisionByZero: Expr = { op: "/", left: 1, right: 0 };

/** Elementwise, where MAX would make one number out of a range. */
export const atLeastZero = (value: Expr): Expr => native("IF", { op: ">", left: value, right: 0 }, value, 0);
