import type { Blueprint } from "../../src/blueprints/blueprint";
import { blueprints } from "../../src/blueprints/blueprints";
import { sampleRows, type FormulaMode, type RowsChoice } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import type { Language } from "../../src/functions/bothLanguages";
import { someChoices } from "../blueprints/someChoices";

export interface PlanCase {
  readonly id: Blueprint["id"];
  readonly language: Language;
  readonly formulaMode: FormulaMode;
  readonly rowsName: "sample" | "empty";
}

/** Every workbook in both languages and both formula modes, with sample rows and empty. */
export const planCases: readonly PlanCase[] = blueprints.flatMap(({ id }) =>
  (["en", "zh"] as const).flatMap((language) =>
    (["addIn", "native"] as const).flatMap((formulaMode) =>
      (["sample", "empty"] as const).map((rowsName) => ({ id, language, formulaMode, rowsName })),
    ),
  ),
);

/** Half of them: those in which each two of language, formula mode and rows still meet. */
export const pairedPlanCases: readonly PlanCase[] = planCases.filter(
  ({ language, formulaMode, rowsName }) =>
    ((language === "zh") === (formulaMode === "native")) === (rowsName === "sample"),
);

const rowsOf: Readonly<Record<PlanCase["rowsName"], RowsChoice>> = { sample: sampleRows, empty: { kind: "empty" } };

export function planOf({ id, language, formulaMode, rowsName }: PlanCase): PlannedWorkbook {
  const blueprint = blueprints.find((one) => one.id === id)!;
  return layOut(blueprint, someChoices({ language, formulaMode, rows: rowsOf[rowsName] }));
}
