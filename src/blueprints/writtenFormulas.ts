import { dependenciesOf } from "../formula/dependenciesOf";
import type { Expr } from "../formula/expression";
import { spillOf, type SpillContext } from "../formula/spillOf";
import { nativeFormula } from "../twins/nativeFormula";
import type { FormulaMode } from "./choices";
import type { PlannedConditionalFormat, PlannedFormula, PlannedSheet } from "./plannedWorkbook";

/** A sheet with its formulas in the chosen mode, and with what each may spill over. */
export const withWrittenFormulas = (sheet: PlannedSheet, mode: FormulaMode, context: SpillContext): PlannedSheet => ({
  ...sheet,
  formulas: sheet.formulas.map((planned) => writtenFormula(planned, sheet, mode, context)),
  conditionalFormats: sheet.conditionalFormats.map((planned) => writtenRule(planned, sheet, mode)),
});

function writtenFormula(
  planned: PlannedFormula,
  sheet: PlannedSheet,
  mode: FormulaMode,
  context: SpillContext,
): PlannedFormula {
  const formula = mode === "native" ? nativeForm(planned.formula, sheet) : planned.formula;
  if (planned.rows !== undefined) return { ...planned, formula };
  // Both are upper bounds of the same cells: a twin that filters may say no more than that it ends somewhere.
  const called = spillOf(planned.formula, context);
  const written = mode === "native" ? spillOf(formula, context) : called;
  const rows = Math.min(called?.rows ?? 1, written?.rows ?? 1);
  const columns = Math.min(called?.columns ?? 1, written?.columns ?? 1);
  return rows > 1 || columns > 1 ? { ...planned, formula, spill: { rows, columns } } : { ...planned, formula };
}

function writtenRule<Planned extends PlannedConditionalFormat>(
  planned: Planned,
  sheet: PlannedSheet,
  mode: FormulaMode,
): Planned {
  if (mode === "addIn" || !("formula" in planned.when)) return planned;
  return { ...planned, when: { formula: nativeForm(planned.when.formula, sheet) } };
}

/** @throws where a call has no twin: a blueprint may only use functions that have one (plan.test.ts) */
function nativeForm(formula: Expr, sheet: PlannedSheet): Expr {
  const native = nativeFormula(formula);
  if (native !== undefined) return native;
  const calls = dependenciesOf(formula).calls.join(", ");
  throw new Error(`The sheet ${sheet.name} cannot be built with Excel's own formulas: ${calls} has none.`);
}
