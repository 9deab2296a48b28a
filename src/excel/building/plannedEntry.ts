import type { CellArea, PlannedSheet, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BuildEntry } from "../buildEntry";
import type { ChosenNames } from "./chooseNames";
import { plannedDigest } from "./contentDigest";
import type { PrintedFormula } from "./formulaParts";
import { entryFormat } from "./readBuildEntry";

/** The entry of a build before its first request. */
export function plannedEntry(
  plan: PlannedWorkbook,
  chosen: ChosenNames,
  formulas: ReadonlyMap<string, readonly PrintedFormula[]>,
  { sheetsBefore, cameFrom }: Pick<BuildEntry, "sheetsBefore" | "cameFrom">,
): BuildEntry {
  return {
    format: entryFormat,
    id: crypto.randomUUID(),
    blueprint: plan.blueprint,
    version: plan.version,
    language: plan.language,
    mode: plan.formulaMode,
    state: "building",
    begun: 0,
    ended: 0,
    sheetsBefore,
    ...(cameFrom === undefined ? {} : { cameFrom }),
    sheets: plan.sheets.map((sheet) => ({
      id: sheet.id,
      name: chosen.sheets[sheet.id]!,
      ...extentOf(sheet),
      digest: plannedDigest(sheet, formulas.get(sheet.id) ?? []),
      spills: sheet.formulas
        .filter(({ spill }) => spill !== undefined)
        .map(({ row, column }) => [row, column] as const),
      charts: sheet.charts.length,
    })),
    tables: plan.sheets.flatMap((sheet) =>
      sheet.tables.map(({ id, tableColumns }) => ({
        id,
        sheet: sheet.id,
        name: chosen.tables[id]!,
        columns: tableColumns.map((column) => ({ id: column.id, heading: column.heading })),
      })),
    ),
    names: plan.names.map(({ id }) => ({ id, name: chosen.names[id]! })),
    blocks: plan.sheets.flatMap((sheet) =>
      sheet.blocks.map(({ id, row, column, rows, columns }) => ({ id, sheet: sheet.id, row, column, rows, columns })),
    ),
  };
}

/** A spill whose size only calculating can tell counts as its first cell. */
export const knownSize = (size = 1): number => (Number.isFinite(size) ? size : 1);

/** As far as contents reach, spills included. */
export function extentOf(sheet: PlannedSheet): { readonly rows: number; readonly columns: number } {
  const areas: CellArea[] = [
    ...sheet.values.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...sheet.tables,
    ...sheet.formulas.map(({ row, column, rows = 1, spill }) => ({
      row,
      column,
      rows: Math.max(rows, knownSize(spill?.rows)),
      columns: knownSize(spill?.columns),
    })),
  ];
  return {
    rows: Math.max(0, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(0, ...areas.map(({ column, columns }) => column + columns)),
  };
}
