import { childrenOf } from "./childrenOf";
import type { BlockId, ColumnId, Expr, InputId, TableId } from "./expression";

/** What a formula reads, each named once. */
export interface Dependencies {
  readonly inputs: readonly InputId[];
  readonly tables: readonly TableId[];
  /** Columns named by themselves; the first and the last of several. */
  readonly columns: readonly { readonly table: TableId; readonly column: ColumnId }[];
  readonly blocks: readonly BlockId[];
  /** Ids of the add-in's functions. */
  readonly calls: readonly string[];
  /** The most calls of the add-in that wait for one another within the formula: 1 for a call, 2 for a call in a call. */
  readonly callDepth: number;
}

export function dependenciesOf(expr: Expr): Dependencies {
  const found = {
    inputs: new Set<InputId>(),
    tables: new Set<TableId>(),
    columns: new Map<string, { table: TableId; column: ColumnId }>(),
    blocks: new Set<BlockId>(),
    calls: new Set<string>(),
  };
  const visit = (one: Expr): void => {
    if (typeof one !== "object") return;
    if ("input" in one) found.inputs.add(one.input);
    else if ("block" in one) found.blocks.add(one.block);
    else if ("call" in one) found.calls.add(one.call);
    else if ("table" in one) {
      found.tables.add(one.table);
      for (const column of [one.column, one.to])
        if (column !== undefined) found.columns.set(JSON.stringify([one.table, column]), { table: one.table, column });
    }
    childrenOf(one).forEach(visit);
  };
  visit(expr);
  return {
    inputs: [...found.inputs],
    tables: [...found.tables],
    columns: [...found.columns.values()],
    blocks: [...found.blocks],
    calls: [...found.calls],
    callDepth: callDepth(expr, new Map()),
  };
}

/** A variable waits for the calls in its value, wherever it is used. */
function callDepth(expr: Expr, variables: ReadonlyMap<string, number>): number {
  if (typeof expr === "object" && "variable" in expr) return variables.get(expr.variable.toLowerCase()) ?? 0;
  if (typeof expr === "object" && "let" in expr) {
    const inner = new Map(variables);
    let deepest = 0;
    for (const [id, value] of expr.let) {
      const depth = callDepth(value, inner);
      inner.set(id.toLowerCase(), depth);
      deepest = Math.max(deepest, depth);
    }
    return Math.max(deepest, callDepth(expr.in, inner));
  }
  const below = Math.max(0, ...childrenOf(expr).map((child) => callDepth(child, variables)));
  return typeof expr === "object" && "call" in expr ? below + 1 : below;
}
