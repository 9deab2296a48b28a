import type { PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";

export type Row = Readonly<Record<string, PlannedValue>>;

/** The typed cells of a planned table, a record a row. */
export function plannedRows(plan: PlannedWorkbook, id: string): Row[] {
  for (const { tables, values } of plan.sheets) {
    const table = tables.find((one) => one.id === id);
    if (!table) continue;
    const block = values.find(({ row, column }) => row === table.row && column === table.column)!;
    return block.cells
      .slice(1)
      .map((cells) => Object.fromEntries(cells.map((cell, index) => [table.tableColumns[index]!.id, cell])));
  }
  throw new Error(`The plan has no table ${id}.`);
}

export const inputValue = (plan: PlannedWorkbook, id: string): PlannedValue => {
  const { sheet, cell } = plan.names.find((name) => name.id === id)!;
  const { values } = plan.sheets.find((one) => one.id === sheet)!;
  return values.find(({ row, column }) => row === cell.row && column === cell.column)!.cells[0]![0]!;
};
