import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { FormulaNames } from "../../formula/formulaNames";
import { calculationOrder } from "./calculationOrder";
import type { ChunkLimits } from "./cellChunks";
import { chartParts } from "./chartParts";
import type { ChosenNames } from "./chooseNames";
import { conditionalFormatParts } from "./conditionalFormatParts";
import { formatParts } from "./formatParts";
import { formulaParts, type PrintedFormula } from "./formulaParts";
import { layoutParts } from "./layoutParts";
import { packRequests, type RequestParts } from "./packRequests";
import { nameParts, tableParts } from "./tableParts";
import { validationParts } from "./validationParts";
import { valueParts } from "./valueParts";

/** Far below the 5 MB that Excel on the web takes; small enough that progress shows and cancelling takes effect. */
const limits: ChunkLimits = { rows: 2_000, bytes: 1_000_000 };

export interface PlanNames {
  readonly chosen: ChosenNames;
  readonly names: FormulaNames;
  readonly formulas: ReadonlyMap<string, readonly PrintedFormula[]>;
}

/**
 * The requests of a plan whose sheets exist. A formula that is written before its table or name exists would stay #NAME?,
 * so first all sheets get their contents, tables and names, then formulas follow, and charts last.
 */
export function plannedRequests(
  plan: PlannedWorkbook,
  { chosen, names, formulas }: PlanNames,
  tableAdded: (table: string, excelId: string) => void,
): readonly RequestParts[] {
  const contents = plan.sheets.flatMap((sheet) => [
    ...valueParts(sheet, limits),
    ...tableParts(sheet, chosen, tableAdded),
    ...nameParts(plan, sheet, chosen),
    ...formatParts(sheet),
    ...validationParts(plan, sheet, chosen),
    ...layoutParts(sheet),
  ]);
  const withFormulas = calculationOrder(plan);
  const others = plan.sheets.filter((sheet) => !withFormulas.includes(sheet));
  const living = [...withFormulas, ...others].flatMap((sheet) => [
    ...formulaParts(sheet.id, formulas.get(sheet.id) ?? []),
    ...conditionalFormatParts(plan, sheet, names, chosen.sheets),
    ...chartParts(plan, sheet, chosen.sheets),
  ]);
  return [...packRequests(contents, limits), ...packRequests(living, limits)];
}
