import type { AddInCall, Expr } from "../formula/expression";
import type { FunctionId } from "../functions/catalogue";
import { twins } from "./twins";

/** Thrown within, so that one call without a twin ends the search. */
class WithoutTwin extends Error {}

/**
 * The tree with a formula of Excel's own in the place of each call of the add-in; undefined where one of them has none,
 * so that its values are kept instead.
 */
export function nativeFormula(expr: Expr): Expr | undefined {
  try {
    return replaced(expr);
  } catch (problem) {
    if (problem instanceof WithoutTwin) return undefined;
    throw problem;
  }
}

function replaced(expr: Expr): Expr {
  if (typeof expr !== "object") return expr;
  if ("op" in expr) return { ...expr, left: replaced(expr.left), right: replaced(expr.right) };
  if ("negative" in expr) return { negative: replaced(expr.negative) };
  if ("native" in expr) return { ...expr, args: expr.args.map((one) => (one === null ? null : replaced(one))) };
  if ("let" in expr) return { let: expr.let.map(([id, value]) => [id, replaced(value)]), in: replaced(expr.in) };
  if ("call" in expr) return twinOf(expr);
  return expr;
}

const isCells = (expr: Expr | undefined): boolean =>
  expr === undefined || (typeof expr === "object" && ("table" in expr || "block" in expr || "input" in expr));

/** From the inside out: the arguments of a twin are native before it decides which of them to name. */
function twinOf({ call, args }: AddInCall): Expr {
  const twin = twins.get(call as FunctionId);
  const given: Record<string, Expr> = {};
  for (const [name, one] of Object.entries(args)) given[name] = replaced(one);
  const formula = twin?.cellsOnly?.every((name) => isCells(given[name])) === false ? undefined : twin?.formula(given);
  if (formula === undefined) throw new WithoutTwin();
  return formula;
}
