import type { FileLevel, FileSheet } from "../../workbookFile/fileWorkbook";
import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import { sheetColumns, sheetRows } from "../objects/rectangle";
import { freePartId } from "./freePartId";

/** Groups of rows and of columns lie within each other; a file tells of each row how many it lies in. */
const kinds = { rows: "rowGroup", columns: "columnGroup" } as const;

type Axis = keyof typeof kinds;

export function fileOutline(engine: SheetEngine, sheet: SheetId): Pick<FileSheet, "rowLevels" | "columnLevels"> {
  const [rowLevels, columnLevels] = [levelsOf(engine, sheet, "rows"), levelsOf(engine, sheet, "columns")];
  return { ...(rowLevels.length > 0 ? { rowLevels } : {}), ...(columnLevels.length > 0 ? { columnLevels } : {}) };
}

function levelsOf(engine: SheetEngine, sheet: SheetId, axis: Axis): FileLevel[] {
  const depth = new Map<number, number>();
  for (const { cells } of engine.parts.list(kinds[axis])) {
    const rect = cells["at"];
    if (rect?.sheet !== sheet) continue;
    const [first, count] = axis === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
    for (let at = first; at < first + count; at++) depth.set(at, (depth.get(at) ?? 0) + 1);
  }
  const levels: { at: number; count: number; level: number }[] = [];
  for (const [at, level] of [...depth].sort(([one], [other]) => one - other)) {
    const last = levels.at(-1);
    if (last && last.level === level && last.at + last.count === at) last.count += 1;
    else levels.push({ at, count: 1, level });
  }
  return levels;
}

export function openOutline(engine: SheetEngine, sheet: SheetId, file: FileSheet): void {
  groupsOf(file.rowLevels ?? []).forEach(({ at: row, count: rows }) =>
    put(engine, "rows", { sheet, row, rows, column: 0, columns: sheetColumns }),
  );
  groupsOf(file.columnLevels ?? []).forEach(({ at: column, count: columns }) =>
    put(engine, "columns", { sheet, row: 0, rows: sheetRows, column, columns }),
  );
}

function put(engine: SheetEngine, axis: Axis, at: Rect): void {
  const kind = kinds[axis];
  engine.parts.put({ id: freePartId(engine.parts, kind), kind, data: null, cells: { at } });
}

/** The widest first. Two groups of one level that touch are one, in Excel as well. */
function groupsOf(levels: readonly FileLevel[]): Omit<FileLevel, "level">[] {
  const deepest = levels.reduce((most, { level }) => Math.max(most, level), 0);
  return Array.from({ length: deepest }, (_, above) => {
    const runs: { at: number; count: number }[] = [];
    for (const { at, count, level } of levels) {
      if (level <= above) continue;
      const last = runs.at(-1);
      if (last && last.at + last.count === at) last.count += count;
      else runs.push({ at, count });
    }
    return runs;
  }).flat();
}
