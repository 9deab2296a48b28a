import { childrenOf } from "../formula/childrenOf";
import type { Expr } from "../formula/expression";
import { letIn, variable } from "../formula/letIn";
import { usesOf, withVariable } from "./withVariable";

/** The LET around a twin: what the formula uses more than once calculates once. */
export class Bindings {
  private readonly taken = new Set<string>();
  private readonly bound: (readonly [id: string, value: Expr])[] = [];

  constructor(given: Readonly<Record<string, Expr | undefined>>) {
    for (const argument of Object.values(given)) if (argument !== undefined) collectVariables(argument, this.taken);
  }

  /** What stands for the value in the formula: a variable, or the value itself where that is a literal or a reference. */
  bind(name: string, value: Expr): Expr {
    if (isSimple(value)) return value;
    // With an underscore, because a variable may not bear the name of an input of the workbook.
    let id = `${name}_`;
    // Of two LETs with the same variable, one within the other, the workbook's engine answers #VALUE!.
    for (let number = 2; this.taken.has(id.toLowerCase()); number++) id = `${name}_${number}`;
    this.taken.add(id.toLowerCase());
    this.bound.push([id, value]);
    return variable(id);
  }

  /** The formula with all that was bound; what it uses only once stands in its place. */
  in(body: Expr): Expr {
    let formula = body;
    const kept: (readonly [id: string, value: Expr])[] = [];
    for (const [id, value] of [...this.bound].reverse()) {
      const uses = [formula, ...kept.map(([, later]) => later)].reduce<number>((sum, one) => sum + usesOf(id, one), 0);
      if (uses > 1) {
        kept.unshift([id, value]);
      } else if (uses === 1) {
        formula = withVariable(id, value, formula);
        kept.forEach(([name, later], index) => (kept[index] = [name, withVariable(id, value, later)]));
      }
    }
    return kept.length === 0 ? formula : letIn(kept, formula);
  }
}

function isSimple(expr: Expr): boolean {
  if (typeof expr !== "object") return true;
  return "input" in expr || "table" in expr || "block" in expr || "variable" in expr;
}

function collectVariables(expr: Expr, found: Set<string>): void {
  if (typeof expr !== "object") return;
  if ("variable" in expr) found.add(expr.variable.toLowerCase());
  if ("let" in expr) for (const [id] of expr.let) found.add(id.toLowerCase());
  for (const child of childrenOf(expr)) collectVariables(child, found);
}
