import type { Expr, LetExpression, VariableId, VariableReference } from "./expression";

export const variable = (id: VariableId): VariableReference => ({ variable: id });

/** Names values that the formula uses more than once; later ones may use earlier ones. */
export const letIn = (bindings: readonly (readonly [VariableId, Expr])[], body: Expr): LetExpression => ({
  let: bindings,
  in: body,
});
