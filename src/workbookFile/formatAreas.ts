import type { FileArea } from "./fileWorkbook";

/** Something that holds for an area, by a number; as many areas as needed and none over another. */
export interface NumberedArea extends FileArea {
  readonly number: number;
}

/** A cell with a number, 0 for nothing worth telling. */
export interface NumberedCell {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

/** Puts cells of the same number together: downwards first, because columns are what people format alike, then across. */
export function numberedAreas(cells: Iterable<NumberedCell>): NumberedArea[] {
  const byColumn = new Map<number, NumberedCell[]>();
  for (const cell of cells) {
    if (cell.number === 0) continue;
    const column = byColumn.get(cell.column);
    if (column) column.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const areas: { row: number; column: number; rows: number; columns: number; number: number }[] = [];
  /** Areas that end in the column before, by where they stand and what they are. */
  let open = new Map<string, (typeof areas)[number]>();
  let before = -2;
  for (const column of [...byColumn.keys()].sort((one, other) => one - other)) {
    const ending = column === before + 1 ? open : new Map<string, (typeof areas)[number]>();
    open = new Map();
    before = column;
    for (const run of runsOf(byColumn.get(column)!)) {
      const key = `${run.row}:${run.rows}:${run.number}`;
      const left = ending.get(key);
      if (left) {
        left.columns += 1;
        open.set(key, left);
        continue;
      }
      const area = { ...run, column, columns: 1 };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas.sort((one, other) => one.row - other.row || one.column - other.column);
}

function runsOf(cells: NumberedCell[]): { row: number; rows: number; number: number }[] {
  const runs: { row: number; rows: number; number: number }[] = [];
  for (const { row, number } of cells.sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last && last.number === number && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, number });
  }
  return runs;
}
