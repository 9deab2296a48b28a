import type { ColumnCells } from "./columnCells";
import { readMeasureText } from "./measureText";
import { readCells, type CellReading } from "./readCells";

/** Reads a column of years, days, ratios or counts. */
export function readNumberColumn(column: ColumnCells): CellReading<number> {
  return readCells(column, "unreadableNumber", (raw) => {
    if (typeof raw === "number") return column.format.showsDays ? undefined : raw;
    return typeof raw === "string" ? readMeasureText(raw) : undefined;
  });
}
