import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { FormulaNames } from "../../formula/formulaNames";
import type { ChosenNames } from "./chooseNames";

/** What the ids of a plan's formulas are called in the workbook that it is built into. */
export function formulaNamesOf(plan: PlannedWorkbook, chosen: ChosenNames): FormulaNames {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return {
    inputs: chosen.names,
    tables: Object.fromEntries(
      tables.map(({ id, tableColumns }) => [
        id,
        {
          name: chosen.tables[id]!,
          columns: Object.fromEntries(tableColumns.map((column) => [column.id, column.heading])),
        },
      ]),
    ),
    blocks: Object.fromEntries(
      plan.sheets.flatMap((sheet) =>
        sheet.blocks.map(({ id, row, column, rows, columns, hasTotal }) => [
          id,
          { sheetName: chosen.sheets[sheet.id]!, row, column, rows, columns, ...(hasTotal ? { hasTotal } : {}) },
        ]),
      ),
    ),
  };
}
