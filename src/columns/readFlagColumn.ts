import type { ColumnCells } from "./columnCells";
import { readFlagText } from "./flagText";
import { readCells, type CellReading } from "./readCells";

export function readFlagColumn(column: ColumnCells): CellReading<boolean> {
  return readCells(column, "unreadableFlag", (raw) => {
    if (typeof raw === "boolean") return raw;
    return typeof raw === "string" || typeof raw === "number" ? readFlagText(String(raw)) : undefined;
  });
}
