import type { PlannedSheet, PlannedValue } from "../../blueprints/plannedWorkbook";
import { asEntered } from "./asEntered";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { bytesOf, cellChunks, type ChunkLimits } from "./cellChunks";
import { addressOf, rangeOf } from "./rangeOf";

/** The client cuts larger blocks itself, with three tracked ranges for each piece. */
const mostCells = 1_500;

/** The constant cells of a sheet, in pieces of which several fit into a request. */
export const valueParts = (sheet: PlannedSheet, limits: ChunkLimits): readonly BuildPart[] =>
  sheet.values.flatMap(({ row, column, cells }) =>
    cellChunks(
      cells.map((line) => line.map(asEntered)),
      { ...limits, rows: Math.max(1, Math.floor(mostCells / (cells[0]?.length ?? 1))) },
    ).map((chunk) => valuePart(sheet.id, row + chunk.firstRow, column, chunk.rows)),
  );

function valuePart(sheet: string, row: number, column: number, cells: readonly (readonly PlannedValue[])[]): BuildPart {
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const middle = Math.ceil(cells.length / 2);
  return {
    sheet,
    step: "writingValues",
    address: addressOf(area),
    rows: area.rows,
    bytes: wordsPerCall + bytesOf(cells),
    add: (scope) => {
      // The types ask for arrays that may be changed; office.js only reads them.
      rangeOf(scope.sheet(sheet), area).values = cells as PlannedValue[][];
    },
    halves: () =>
      cells.length < 2
        ? undefined
        : [
            valuePart(sheet, row, column, cells.slice(0, middle)),
            valuePart(sheet, row + middle, column, cells.slice(middle)),
          ],
  };
}
