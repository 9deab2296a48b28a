import { chartSourceArea } from "../blueprints/plannedPlaces";
import type {
  CellArea,
  ChartSource,
  PlannedBlock,
  PlannedSheet,
  PlannedTable,
  PlannedWorkbook,
} from "../blueprints/plannedWorkbook";
import { columnLetters } from "../formula/columnLetters";
import { quoteSheetName } from "../formula/quoteSheetName";

/** Where the ids of a plan stand. */
export class PlanPlaces {
  private readonly tables = new Map<string, { readonly sheet: PlannedSheet; readonly table: PlannedTable }>();
  private readonly blocks = new Map<string, { readonly sheet: PlannedSheet; readonly block: PlannedBlock }>();

  constructor(readonly plan: PlannedWorkbook) {
    for (const sheet of plan.sheets) {
      for (const table of sheet.tables) this.tables.set(table.id, { sheet, table });
      for (const block of sheet.blocks) this.blocks.set(block.id, { sheet, block });
    }
  }

  table(id: string): { readonly sheet: PlannedSheet; readonly table: PlannedTable } {
    return known(this.tables.get(id), "table", id);
  }

  block(id: string): { readonly sheet: PlannedSheet; readonly block: PlannedBlock } {
    return known(this.blocks.get(id), "block", id);
  }

  sheet(id: string): PlannedSheet {
    return known(
      this.plan.sheets.find((sheet) => sheet.id === id),
      "sheet",
      id,
    );
  }

  /** The range that a chart draws from. */
  chartRange(source: ChartSource): string {
    const { sheet, area } = chartSourceArea(this.plan, source);
    return rangeText(sheet, area);
  }
}

function known<Found>(found: Found | undefined, kind: string, id: string): Found {
  if (found === undefined) throw new Error(`The plan has no ${kind} "${id}".`);
  return found;
}

/** `$B$4:$F$10`; with `freeRow` `$B4`, whose row moves along. */
export function addressOf({ row, column, rows, columns }: CellArea, freeRow = false): string {
  const cell = (atRow: number, atColumn: number): string =>
    `$${columnLetters(atColumn)}${freeRow ? "" : "$"}${atRow + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** `Forecast!$B$4:$F$10`. */
export const rangeText = ({ name }: PlannedSheet, area: CellArea): string =>
  `${quoteSheetName(name)}!${addressOf(area)}`;
