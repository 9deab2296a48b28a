import type { Blueprint } from "./blueprint";
import type { FormulaMode } from "./choices";
import { dayNumber } from "./day";
import { defaultChoices } from "./defaultChoices";
import { layOut } from "./layOut";

export interface FormulaChoice {
  /** Whether Excel's own formulas leave out figures that only the add-in can work out. */
  readonly nativeLeavesOut: boolean;
}

/** What the choice between the modes means for a workbook; undefined where nothing calls the add-in anyway. */
export function formulaChoice(blueprint: Blueprint): FormulaChoice | undefined {
  if (planIn("addIn", blueprint).formulaMode === "native") return undefined;
  const kept = blocksIn("native", blueprint);
  return { nativeLeavesOut: blocksIn("addIn", blueprint).some((id) => !kept.includes(id)) };
}

// Neither the day nor the rows change which formulas there are.
const anyChoices = defaultChoices("en", { today: dayNumber(2025, 1, 1), version: "" });

const planIn = (formulaMode: FormulaMode, blueprint: Blueprint) =>
  layOut(blueprint, { ...anyChoices, formulaMode, rows: { kind: "empty" } });

const blocksIn = (formulaMode: FormulaMode, blueprint: Blueprint): string[] =>
  planIn(formulaMode, blueprint).sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id));
