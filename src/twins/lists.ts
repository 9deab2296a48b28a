import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { equal, greater, plus, times, unequal } from "../formula/operations";

/** The numbers of a column, 0 where a cell is blank or holds an empty text. */
export const filled = (numbers: Expr): Expr => native("IF", equal(numbers, ""), 0, numbers);

/** The sum over the rows that count; what stands in the others does not matter, not even an error. */
export const sumOver = (include: Expr | undefined, values: Expr): Expr =>
  native("SUM", include === undefined ? values : native("IF", include, values, 0));

/** 1 for each row of two columns that holds anything in either of them. */
export const anyOf = (one: Expr, other: Expr): Expr => times(greater(plus(unequal(one, ""), unequal(other, "")), 0), 1);
