import { mergeWorksheetSnapshotWithDefault, type IWorksheetData } from "@univerjs/core";
import type { SheetId } from "./sheetEngine";

/** A new sheet. It grows when something is written or spilled beyond its end. */
export function emptySheet(id: SheetId, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 1000, columnCount: 26, cellData: {} });
}
