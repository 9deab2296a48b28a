import type { IWorksheetData } from "@univerjs/core";
import type { SheetId } from "./sheetEngine";

/** A new sheet. It grows when something is written or spilled beyond its end. */
export function emptySheet(id: SheetId, name: string): Partial<IWorksheetData> & { id: SheetId; name: string } {
  return { id, name, rowCount: 1000, columnCount: 26, cellData: {} };
}
