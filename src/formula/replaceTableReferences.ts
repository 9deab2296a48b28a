import type { Expr, Omitted, TableReference } from "./expression";

/** The formula with an input in the place of each table reference; `inputOf` says which. */
export function replaceTableReferences(formula: Expr, inputOf: (reference: TableReference) => string): Expr {
  const inside = (expr: Expr): Expr => {
    if (typeof expr !== "object") return expr;
    if ("table" in expr) return { input: inputOf(expr) };
    if ("op" in expr) return { ...expr, left: inside(expr.left), right: inside(expr.right) };
    if ("negative" in expr) return { negative: inside(expr.negative) };
    if ("native" in expr)
      return {
        ...expr,
        args: expr.args.map((argument): Expr | Omitted => (argument === null ? null : inside(argument))),
      };
    if ("let" in expr) return { let: expr.let.map(([id, value]) => [id, inside(value)] as const), in: inside(expr.in) };
    if ("call" in expr)
      return {
        ...expr,
        args: Object.fromEntries(Object.entries(expr.args).map(([name, value]) => [name, inside(value)])),
      };
    return expr;
  };
  return inside(formula);
}
