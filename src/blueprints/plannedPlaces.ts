import type {
  CellArea,
  ChartSource,
  PlannedBlock,
  PlannedSheet,
  PlannedTable,
  PlannedWorkbook,
} from "./plannedWorkbook";

export interface SheetArea {
  readonly sheet: PlannedSheet;
  readonly area: CellArea;
}

export function plannedTable(
  { sheets }: PlannedWorkbook,
  id: string,
): { readonly sheet: PlannedSheet; readonly table: PlannedTable } {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.id === id);
    if (table) return { sheet, table };
  }
  throw new Error(`The plan has no table "${id}".`);
}

function plannedBlock(
  { sheets }: PlannedWorkbook,
  id: string,
): { readonly sheet: PlannedSheet; readonly block: PlannedBlock } {
  for (const sheet of sheets) {
    const block = sheet.blocks.find((one) => one.id === id);
    if (block) return { sheet, block };
  }
  throw new Error(`The plan has no block "${id}".`);
}

/** The data cells of one column of a table, without its heading. */
export function columnArea(table: PlannedTable, column: string): CellArea {
  const index = table.tableColumns.findIndex(({ id }) => id === column);
  if (index < 0) throw new Error(`The table "${table.id}" of the plan has no column "${column}".`);
  return { row: table.row + 1, column: table.column + index, rows: table.rows - 1, columns: 1 };
}

/** The cells that a chart draws from. */
export function chartSourceArea(plan: PlannedWorkbook, source: ChartSource): SheetArea {
  if ("table" in source) {
    const { sheet, table } = plannedTable(plan, source.table);
    return { sheet, area: columnArea(table, source.column) };
  }
  const { sheet, block } = plannedBlock(plan, source.block);
  const rows = source.withoutTotal && block.hasTotal ? block.rows - 1 : block.rows;
  return {
    sheet,
    area: {
      row: block.row + (source.row ?? 0),
      column: block.column + (source.column ?? 0),
      rows: source.row === undefined ? rows : 1,
      columns: source.column === undefined ? block.columns : 1,
    },
  };
}
