import { tidyText } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import { readCells, type CellReading } from "./readCells";

/** Reads a column of texts. Numbers count as their text, so that invoice 1002 meets the receipt for "1002". */
export function readTextColumn(column: ColumnCells): CellReading<string> {
  return readCells(column, "unreadableWord", (raw) => {
    if (typeof raw === "string") return tidyText(raw);
    if (typeof raw === "number") return String(raw);
    return typeof raw === "boolean" ? (raw ? "TRUE" : "FALSE") : undefined;
  });
}
