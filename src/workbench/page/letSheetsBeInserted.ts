import type { SheetEngine } from "../engine/sheetEngine";
import type { FunctionMetadata } from "../functionHost/functionMetadata";
import type { WorkbookState } from "../objects/workbookState";

/** What reads files is fetched only once an add-in inserts sheets of one. */
export function letSheetsBeInserted(workbook: WorkbookState, engine: SheetEngine, metadata: FunctionMetadata): void {
  const functionNames = metadata.functions.map(({ id }) => id);
  workbook.insertSheets = async (bytes, names, position) => {
    const { insertSheets } = await import("../files/insertSheets");
    return insertSheets(bytes, names, position, { engine, workbook, functionNames });
  };
}
