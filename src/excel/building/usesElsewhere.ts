import type { BuildEntry } from "../buildEntry";
import type { OwnChange } from "../takeBackOutcome";
import type { AddedSheet } from "./addedSheets";
import { addressOf } from "./rangeOf";
import { readFormulas } from "./readFormulas";
import { refersTo } from "./refersTo";
import type { RequestLine } from "./requestLine";

/** Beyond this a sheet is a store of data, and reading it would take longer than the person waits. */
const mostCells = 500_000;

/** A formula of the person's on each sheet that reads cells of the build, and would show #REF! without them. */
export async function usesElsewhere(
  context: Excel.RequestContext,
  entry: BuildEntry,
  added: readonly AddedSheet[],
  line: RequestLine,
): Promise<OwnChange[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await line.send(context, 0);
  const own = added.map(({ id }) => id);
  const others = worksheets.items
    .filter(({ id }) => !own.includes(id))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used };
    });
  if (others.length === 0) return [];
  await line.send(context, 0);
  const referred = {
    sheets: new Set(added.map(({ name }) => name.toLowerCase())),
    names: new Set([...entry.tables, ...entry.names].map(({ name }) => name.toLowerCase())),
  };
  const uses: OwnChange[] = [];
  for (const { sheet, used } of others) {
    if (used.isNullObject || used.rowCount * used.columnCount > mostCells) continue;
    const area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    let found: string | undefined;
    await readFormulas(context, sheet, area, line, (row, column, content) => {
      if (found === undefined && typeof content === "string" && content.startsWith("=") && refersTo(content, referred))
        found = addressOf({ row, column, rows: 1, columns: 1 });
    });
    if (found !== undefined) uses.push({ sheet: sheet.name, kind: "usedElsewhere", address: found });
  }
  return uses;
}
