import type { BlockId, BlockPart } from "./expression";
import type { BlockPlace } from "./formulaNames";
import { FormulaProblem } from "./formulaProblem";

/** Cells of a sheet; rows and columns count from 0. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a part of a block. */
export function blockCells(id: BlockId, place: BlockPlace, { row, column }: BlockPart = {}): CellRange {
  const part = `Part ${JSON.stringify({ row, column })} of the block "${id}"`;
  if ((row === "total" || row === "body") && !place.hasTotal)
    throw new FormulaProblem(`${part} does not exist: the block has no total.`);
  const [firstRow, rows] =
    row === undefined
      ? [0, place.rows]
      : row === "total"
        ? [place.rows - 1, 1]
        : row === "body"
          ? [0, place.rows - 1]
          : [row, 1];
  const [firstColumn, columns] = column === undefined ? [0, place.columns] : [column, 1];
  const inside = (first: number, size: number, end: number) =>
    Number.isInteger(first) && first >= 0 && size > 0 && first + size <= end;
  if (!inside(firstRow, rows, place.rows) || !inside(firstColumn, columns, place.columns))
    throw new FormulaProblem(`${part} lies outside its ${place.rows} × ${place.columns} cells.`);
  return { row: place.row + firstRow, column: place.column + firstColumn, rows, columns };
}

/** The part of a block that these cells are: undefined when they are none, an empty part for the whole block. */
export function blockPartAt(place: BlockPlace, cells: CellRange): BlockPart | undefined {
  const row = rowPart(place, cells.row - place.row, cells.rows);
  const column = columnPart(place, cells.column - place.column, cells.columns);
  return row === undefined || column === undefined ? undefined : { ...row, ...column };
}

function rowPart(place: BlockPlace, first: number, rows: number): Pick<BlockPart, "row"> | undefined {
  if (first === 0 && rows === place.rows) return {};
  if (first < 0 || first + rows > place.rows) return undefined;
  if (place.hasTotal && rows === 1 && first === place.rows - 1) return { row: "total" };
  if (place.hasTotal && first === 0 && rows === place.rows - 1) return { row: "body" };
  return rows === 1 ? { row: first } : undefined;
}

function columnPart(place: BlockPlace, first: number, columns: number): Pick<BlockPart, "column"> | undefined {
  if (first === 0 && columns === place.columns) return {};
  if (first < 0 || first + columns > place.columns) return undefined;
  return columns === 1 ? { column: first } : undefined;
}
