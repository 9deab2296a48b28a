import type { CellArea } from "../../blueprints/plannedWorkbook";
import type { BuildEntry, BuiltSheet } from "../buildEntry";
import type { RequestLine } from "./requestLine";

/** A sheet of a build as it is found in the workbook. */
export interface AddedSheet {
  readonly built: BuiltSheet;
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** Null for a sheet without any content. */
  readonly used: CellArea | null;
  readonly tables: number;
  readonly charts: number;
}

/**
 * The sheets of a build that are still there, found by Excel's ids. Of a request without an answer the ids are unknown:
 * then a sheet of the planned name counts that was not there before and is still blank, as the build left it.
 */
export async function addedSheets(
  context: Excel.RequestContext,
  entry: BuildEntry,
  line: RequestLine,
): Promise<AddedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await line.send(context, 0);
  const candidates = entry.sheets.flatMap((built) => {
    const sheet = worksheets.items.find(({ id, name }) =>
      built.worksheet === undefined ? name === built.name && !entry.sheetsBefore.includes(id) : id === built.worksheet,
    );
    if (sheet === undefined) return [];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return [{ built, sheet, used, tables: sheet.tables.getCount(), charts: sheet.charts.getCount() }];
  });
  if (candidates.length === 0) return [];
  await line.send(context, 0);
  return candidates
    .map(({ built, sheet, used, tables, charts }) => ({
      built,
      worksheet: sheet,
      id: sheet.id,
      name: sheet.name,
      used: used.isNullObject
        ? null
        : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
      tables: tables.value,
      charts: charts.value,
    }))
    .filter(({ built, used, tables }) => built.worksheet !== undefined || (used === null && tables === 0));
}
