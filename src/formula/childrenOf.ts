import type { Expr } from "./expression";

/** The expressions that an expression is made of, in the order in which they are written. */
export function childrenOf(expr: Expr): readonly Expr[] {
  if (typeof expr !== "object") return [];
  if ("op" in expr) return [expr.left, expr.right];
  if ("negative" in expr) return [expr.negative];
  if ("native" in expr) return expr.args.filter((argument) => argument !== null);
  if ("call" in expr) return Object.values(expr.args);
  if ("let" in expr) return [...expr.let.map(([, value]) => value), expr.in];
  return [];
}
