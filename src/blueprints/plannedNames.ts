import type { FormulaNames } from "../formula/formulaNames";
import type { PlannedWorkbook } from "./plannedWorkbook";

/** What the ids of a plan are called in a workbook where all its wanted names are free. */
export function plannedNames({ names, sheets }: Pick<PlannedWorkbook, "names" | "sheets">): FormulaNames {
  return {
    inputs: Object.fromEntries(names.map(({ id, name }) => [id, name])),
    tables: Object.fromEntries(
      sheets.flatMap(({ tables }) =>
        tables.map(({ id, name, tableColumns }) => [
          id,
          { name, columns: Object.fromEntries(tableColumns.map((column) => [column.id, column.heading])) },
        ]),
      ),
    ),
    blocks: Object.fromEntries(
      sheets.flatMap((sheet) =>
        sheet.blocks.map(({ id, ...place }) => [id, { sheetName: sheet.name, ...place }] as const),
      ),
    ),
  };
}
