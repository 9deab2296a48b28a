import { IFunctionService, RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";

const ofTables: ReadonlySet<string> = new Set([SetSuperTableMutation.id, RemoveSuperTableMutation.id]);

/**
 * When a table has grown Univer reads the formulas that mention it anew for one calculation, and for the next one goes
 * back to what it had read before, without the new rows.
 */
export function forgetFormulasOfChangedTables(runtime: UniverRuntime): void {
  runtime.onCommand(({ id }) => {
    // Keys are formula texts: the empty text matches, and so forgets, all of them.
    if (ofTables.has(id)) runtime.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  });
}
