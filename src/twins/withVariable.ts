import { childrenOf } from "../formula/childrenOf";
import type { Expr } from "../formula/expression";

/** How often a variable is used in an expression. */
export function usesOf(id: string, expr: Expr): number {
  if (typeof expr !== "object") return 0;
  if ("variable" in expr) return expr.variable === id ? 1 : 0;
  return childrenOf(expr).reduce<number>((sum, child) => sum + usesOf(id, child), 0);
}

/** The expression with a value in the place of a variable. */
export function withVariable(id: string, value: Expr, expr: Expr): Expr {
  const within = (child: Expr): Expr => withVariable(id, value, child);
  if (typeof expr !== "object" || usesOf(id, expr) === 0) return expr;
  if ("variable" in expr) return value;
  if ("op" in expr) return { ...expr, left: within(expr.left), right: within(expr.right) };
  if ("negative" in expr) return { negative: within(expr.negative) };
  if ("native" in expr) return { ...expr, args: expr.args.map((one) => (one === null ? null : within(one))) };
  if ("call" in expr)
    return { ...expr, args: Object.fromEntries(Object.entries(expr.args).map(([name, one]) => [name, within(one)])) };
  if ("let" in expr) return { let: expr.let.map(([name, one]) => [name, within(one)]), in: within(expr.in) };
  return expr;
}
