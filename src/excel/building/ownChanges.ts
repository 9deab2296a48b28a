import type { CellArea } from "../../blueprints/plannedWorkbook";
import type { BuildEntry } from "../buildEntry";
import { supports } from "../excelVersion";
import type { OwnChange } from "../takeBackOutcome";
import type { AddedSheet } from "./addedSheets";
import { ContentDigest } from "./contentDigest";
import { readFormulas } from "./readFormulas";
import type { RequestLine } from "./requestLine";
import { usesElsewhere } from "./usesElsewhere";

/**
 * What a person has done in the sheets of a build. In a finished build every constant and formula counts; in an unfinished
 * one, where nobody can tell how far it came, only what lies outside the cells that it fills.
 */
export async function ownChanges(
  context: Excel.RequestContext,
  entry: BuildEntry,
  added: readonly AddedSheet[],
  line: RequestLine,
): Promise<OwnChange[]> {
  const changes: OwnChange[] = [];
  for (const sheet of added) {
    const kinds: OwnChange["kind"][] = [];
    const ownTables = entry.tables.filter((table) => table.sheet === sheet.built.id).length;
    if (sheet.tables > ownTables) kinds.push("moreTables");
    if (sheet.charts > sheet.built.charts) kinds.push("moreCharts");
    if (entry.state === "done" || reachesOutside(sheet)) {
      const { outside, digest } = await contentsOf(context, sheet, line);
      if (outside) kinds.push("moreCells");
      else if (entry.state === "done" && digest !== sheet.built.digest) kinds.push("contents");
    }
    changes.push(...kinds.map((kind) => ({ sheet: sheet.name, kind })));
  }
  if (entry.state === "done" && added.length > 0) changes.push(...(await usesElsewhere(context, entry, added, line)));
  return changes;
}

const reachesOutside = ({ built, used }: AddedSheet): boolean =>
  used !== null && (used.row + used.rows > built.rows || used.column + used.columns > built.columns);

async function contentsOf(
  context: Excel.RequestContext,
  { built, worksheet, used }: AddedSheet,
  line: RequestLine,
): Promise<{ readonly outside: boolean; readonly digest: string }> {
  const digest = new ContentDigest();
  if (used === null) return { outside: false, digest: digest.text() };
  const spills = await spillsOf(context, worksheet, built.spills, line);
  let outside = false;
  await readFormulas(context, worksheet, used, line, (row, column, content) => {
    if (spills.some((spill) => isSpilled(spill, row, column))) return;
    digest.add(row, column, content);
    if (row >= built.rows || column >= built.columns) outside = true;
  });
  return { outside, digest: digest.text() };
}

/** The cells that results fill now, which may be more or fewer than when they were planned. */
async function spillsOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  anchors: readonly (readonly [number, number])[],
  line: RequestLine,
): Promise<CellArea[]> {
  if (anchors.length === 0 || !supports("1.12")) return [];
  const ranges = anchors.map(([row, column]) => {
    const spill = worksheet.getCell(row, column).getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount");
    return spill;
  });
  await line.send(context, 0);
  return ranges
    .filter((spill) => !spill.isNullObject)
    .map((spill) => ({
      row: spill.rowIndex,
      column: spill.columnIndex,
      rows: spill.rowCount,
      columns: spill.columnCount,
    }));
}

/** Within a spill, but not the cell with its formula. */
const isSpilled = ({ row, column, rows, columns }: CellArea, atRow: number, atColumn: number): boolean =>
  atRow >= row &&
  atRow < row + rows &&
  atColumn >= column &&
  atColumn < column + columns &&
  (atRow !== row || atColumn !== column);
