import type { CellArea, PlannedSheet, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { Obstacle } from "../targetInspection";
import { addressOf } from "./rangeOf";
import { extentOf, knownSize } from "./plannedEntry";

const sheetRows = 1_048_576;
/** Excel on the web works with 5 million cells at most, and the person's own sheets need theirs. */
export const mostCells = 2_000_000;

export const plannedCells = (plan: PlannedWorkbook): number =>
  plan.sheets.flatMap(contentAreas).reduce((sum, { rows, columns }) => sum + rows * columns, 0);

export const plannedRows = (plan: PlannedWorkbook): number =>
  plan.sheets.flatMap(({ values }) => values).reduce((sum, { cells }) => sum + cells.length, 0);

/** More than a sheet or a workbook holds. */
export function sizeObstacles(plan: PlannedWorkbook): Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (const sheet of plan.sheets) {
    const { rows } = extentOf(sheet);
    if (rows > sheetRows) obstacles.push({ kind: "tooManyRows", sheet: sheet.name, rows, most: sheetRows });
  }
  const cells = plannedCells(plan);
  if (cells > mostCells) obstacles.push({ kind: "tooManyCells", cells, most: mostCells });
  return obstacles;
}

/** Results that would meet other cells of the plan: they would show #SPILL!. */
export function spillObstacles(plan: PlannedWorkbook): Obstacle[] {
  return plan.sheets.flatMap((sheet) => {
    const areas = contentAreas(sheet);
    return sheet.formulas.flatMap(({ row, column, spill }): Obstacle[] => {
      if (spill === undefined) return [];
      const room = { row, column, rows: knownSize(spill.rows), columns: knownSize(spill.columns) };
      const own = (area: CellArea): boolean =>
        area.row === row && area.column === column && area.rows === 1 && area.columns === 1;
      const blocked = areas.some((area) => !own(area) && overlap(area, room));
      return blocked ? [{ kind: "noRoomForResult", sheet: sheet.name, address: addressOf(room) }] : [];
    });
  });
}

/** Where constants, tables and formulas stand; blanks within a block of values do not count. */
function contentAreas(sheet: PlannedSheet): CellArea[] {
  return [
    ...sheet.tables,
    ...sheet.formulas.map(({ row, column, rows = 1 }) => ({ row, column, rows, columns: 1 })),
    ...sheet.values.flatMap(({ row, column, cells }) => filledRuns(row, column, cells)),
  ];
}

/** The filled part of each row, so that a note far to the right does not claim the blanks before it. */
function filledRuns(row: number, column: number, cells: readonly (readonly unknown[])[]): CellArea[] {
  return cells.flatMap((line, down) => {
    const filled = [...line.keys()].filter((right) => line[right] !== "");
    const [first] = filled;
    const last = filled.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ row: row + down, column: column + first, rows: 1, columns: last - first + 1 }];
  });
}

const overlap = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
