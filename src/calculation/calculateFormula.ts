import type {
  AddInCall,
  BlockReference,
  Expr,
  InputReference,
  LetExpression,
  NativeCall,
  TableReference,
} from "../formula/expression";
import { FormulaProblem } from "../formula/formulaProblem";
import { natives } from "./natives/natives";
import { negate, operate } from "./operate";
import { gridOf, type Grid, type Outcome } from "./value";

/** What the references and calls of a formula stand for; cells that hold formulas are calculated when they are read. */
export interface Surroundings {
  readonly input: (reference: InputReference) => Grid;
  readonly table: (reference: TableReference) => Grid;
  readonly block: (reference: BlockReference) => Grid;
  /** One of the add-in's functions, with its arguments by name. */
  readonly call: (id: string, args: Readonly<Record<string, Outcome>>) => Outcome;
}

type Variables = ReadonlyMap<string, Outcome>;

/** What a formula comes to, as Excel calculates it: several cells give an answer for each. */
export function calculateFormula(expr: Expr, around: Surroundings): Outcome {
  return new FormulaCalculation(around).of(expr, new Map());
}

class FormulaCalculation {
  constructor(private readonly around: Surroundings) {}

  of(expr: Expr, variables: Variables): Outcome {
    if (typeof expr !== "object") return expr;
    if ("op" in expr) return operate(expr.op, this.of(expr.left, variables), this.of(expr.right, variables));
    if ("negative" in expr) return negate(this.of(expr.negative, variables));
    if ("native" in expr) return this.native(expr, variables);
    if ("call" in expr) return this.call(expr, variables);
    if ("let" in expr) return this.let(expr, variables);
    if ("variable" in expr) return this.variable(expr.variable, variables);
    if ("array" in expr) return gridOf(expr.array);
    if ("input" in expr) return this.around.input(expr);
    return "table" in expr ? this.around.table(expr) : this.around.block(expr);
  }

  private native({ native, args }: NativeCall, variables: Variables): Outcome {
    return natives[native](
      args.map((argument) => (argument === null ? undefined : () => this.of(argument, variables))),
    );
  }

  private call({ call, args }: AddInCall, variables: Variables): Outcome {
    const given = Object.entries(args).map(([name, argument]) => [name, this.of(argument, variables)] as const);
    return this.around.call(call, Object.fromEntries(given));
  }

  private let({ let: bindings, in: body }: LetExpression, outer: Variables): Outcome {
    const variables = new Map(outer);
    for (const [id, value] of bindings) variables.set(id.toLowerCase(), this.of(value, variables));
    return this.of(body, variables);
  }

  private variable(id: string, variables: Variables): Outcome {
    const value = variables.get(id.toLowerCase());
    if (value === undefined) throw new FormulaProblem(`The variable "${id}" is not declared here.`);
    return value;
  }
}
