import { errorOfCell, isEmptyCell } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { Findings, type Finding } from "./findings";
import type { ProblemKind } from "./problem";

export interface CellReading<Value> {
  readonly values: readonly (Value | null)[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the cells of a column one by one. Blank cells and errors read as blank, errors are named.
 *
 * @param read        undefined for a cell that cannot be read
 * @param unreadable  what such a cell is called
 */
export function readCells<Value>(
  { cells, sheetRows }: ColumnCells,
  unreadable: ProblemKind,
  read: (raw: unknown) => Value | null | undefined,
): CellReading<Value> {
  const findings = new Findings();
  const known = new Map<unknown, Value | null | undefined>();
  const values = cells.map((raw, index) => {
    if (isEmptyCell(raw)) return null;
    const error = errorOfCell(raw);
    if (error !== undefined) {
      findings.add("errorCell", sheetRows[index] ?? 0, error);
      return null;
    }
    if (!known.has(raw)) known.set(raw, read(raw));
    const value = known.get(raw);
    if (value === undefined) findings.add(unreadable, sheetRows[index] ?? 0, raw);
    return value ?? null;
  });
  return { values, findings: findings.list };
}
