import { look } from "../../blueprints/look";
import { asEntered } from "../building/asEntered";
import { wordsPerCall } from "../building/buildPart";
import { bytesOf } from "../building/cellChunks";
import type { CellContent } from "../building/contentDigest";
import { rangeOf } from "../building/rangeOf";
import type { RequestLine } from "../building/requestLine";
import type { LinkWrite } from "./planLink";
import { calculatedColumns, sheetIn, type OpenLink, type OpenTable } from "./readLink";

/** Far below what a request may carry. */
const mostBytes = 2_000_000;

/** Cells of one column below each other that get the same. */
export interface WriteRun extends LinkWrite {
  readonly rows: number;
}

/** As few ranges as the cells allow. */
export function runsOf(writes: readonly LinkWrite[]): WriteRun[] {
  const sorted = [...writes].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: WriteRun[] = [];
  for (const write of sorted) {
    const last = runs.at(-1);
    const continues =
      last !== undefined &&
      last.column === write.column &&
      last.row + last.rows === write.row &&
      last.content === write.content;
    if (continues) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ ...write, rows: 1 });
  }
  return runs;
}

/** Writes a link into both tables, green as links to other sheets are. */
export async function writeLink(context: Excel.RequestContext, link: OpenLink, line: RequestLine): Promise<void> {
  const { plan, ratedCustomers, customers } = link;
  let bytes = 0;
  const sendIfFull = async (): Promise<void> => {
    if (bytes < mostBytes) return;
    await line.send(context, bytes);
    bytes = 0;
  };
  context.trace("begun");
  if (plan.addedRows > 0) addRows(context, ratedCustomers, plan.addedRows);
  const targets = [
    [ratedCustomers, plan.ratedCustomers],
    [customers, plan.customers],
  ] as const;
  for (const [table, writes] of targets) {
    const sheet = sheetIn(context, table);
    for (const { row, column, rows, content, isLink } of runsOf(writes)) {
      const area = { row: table.row + row, column: table.column + column, rows, columns: 1 };
      const range = rangeOf(sheet, area);
      const entered = isLink ? content : asEntered(content);
      setFormulas(range, rows, entered);
      if (isLink) range.format.font.color = look.link.fontColor;
      bytes += 2 * wordsPerCall + bytesOf(entered);
      await sendIfFull();
    }
  }
  // What a person calculates by hand is left to them; what the link changes in the two workbooks is not.
  if (link.manualCalculation)
    for (const id of link.worksheets) context.workbook.worksheets.getItem(id).calculate(false);
  await line.send(context, bytes);
}

/** The new rows look and calculate as the first one does. */
function addRows(context: Excel.RequestContext, rated: OpenTable, addedRows: number): void {
  const { table, row, column, width, reach, cells } = rated;
  const worksheet = sheetIn(context, rated);
  const rows = cells.rows.length;
  context.workbook.tables
    .getItem(table)
    .resize(rangeOf(worksheet, { row: row - 1, column, rows: 1 + rows + addedRows, columns: width }));
  const added = { row: row + rows, column, rows: addedRows, columns: reach };
  rangeOf(worksheet, added).copyFrom(rangeOf(worksheet, { row, column, rows: 1, columns: reach }), "Formats");
  for (const id of calculatedColumns) {
    const place = cells.columns[id];
    const formula = place === undefined ? undefined : cells.rows[0]?.[place];
    if (place === undefined || typeof formula !== "string" || !formula.startsWith("=")) continue;
    setFormulas(rangeOf(worksheet, { ...added, column: column + place, columns: 1 }), addedRows, formula);
  }
}

/** Columns in square brackets follow the row: one text stands for all cells, which the types of office.js do not know. */
function setFormulas(range: Excel.Range, rows: number, content: CellContent): void {
  range.formulas = rows === 1 ? [[content]] : (content as unknown as string[][]);
}
