import type { Expr, Omitted, TableReference } from "../formula/expression";

/** The formula with an input in the place of each table reference; `inputOf` says which. */
export function withoutTableReferences(formula: Expr, inputOf: (reference: TableReference) => string): Expr {
  const inside = (expr: Expr): Expr => {
    if (typeof expr !== "object") return expr;
    if ("table" in expr) return { input: inputOf(expr) };
    if ("op" in expr) return { ...expr, left: inside(expr.left), right: inside(expr.right) };
    if ("negative" in expr) return { negative: inside(expr.negative) };
    if ("native" in expr)
      return { ...expr, args: expr.args.map((one): Expr | Omitted => (one === null ? null : inside(one))) };
    if ("let" in expr) return { let: expr.let.map(([id, value]) => [id, inside(value)] as const), in: inside(expr.in) };
    if ("call" in expr)
      return { ...expr, args: Object.fromEntries(Object.entries(expr.args).map(([id, one]) => [id, inside(one)])) };
    return expr;
  };
  return inside(formula);
}
