import type { ColumnCells } from "./columnCells";
import { readCells, type CellReading } from "./readCells";
import { readTermsText, type Terms } from "./termsText";

export function readTermsColumn(column: ColumnCells): CellReading<Terms> {
  return readCells(column, "unreadableTerms", (raw) =>
    typeof raw === "string" || typeof raw === "number" ? readTermsText(String(raw)) : undefined,
  );
}
