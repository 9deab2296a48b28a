import type { Expr } from "../formula/expression";
import { native } from "../formula/native";
import { equal, greater, plus } from "../formula/operations";

/** May the expression be a blank cell or an empty text? Literals and what is calculated with + − × ÷ are not. */
export function mayBeBlank(expr: Expr): boolean {
  if (typeof expr !== "object") return expr === "";
  return !("op" in expr || "negative" in expr || "array" in expr);
}

/** An empty text where one of the arguments is blank, as the functions answer it, element by element. */
export function unlessBlank(blankable: readonly Expr[], answer: Expr): Expr {
  const [first, ...others] = blankable.map((argument) => equal(argument, ""));
  if (first === undefined) return answer;
  const [second, ...more] = others;
  // Added up instead of OR, which would make one answer out of a whole range.
  return native("IF", second === undefined ? first : greater(plus(first, second, ...more), 0), "", answer);
}

/** An optional argument, or what holds where it is omitted or its cell is blank. */
export function orElse(argument: Expr | undefined, otherwise: Expr): Expr {
  if (argument === undefined || argument === "") return otherwise;
  return mayBeBlank(argument) ? native("IF", equal(argument, ""), otherwise, argument) : argument;
}

/** One formula where an optional argument is given, another where it is omitted or its cell is blank. */
export function whereGiven(argument: Expr | undefined, given: (argument: Expr) => Expr, omitted: Expr): Expr {
  if (argument === undefined || argument === "") return omitted;
  return mayBeBlank(argument) ? native("IF", equal(argument, ""), omitted, given(argument)) : given(argument);
}
