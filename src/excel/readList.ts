import { excelErrorCode, excelErrorText } from "./excelError";
import type { ListOutcome, ListPlace } from "./listOutcome";
import { selectedList } from "./selectedList";

/** Far below the 5 MB that Excel on the web answers with; small enough that progress shows. */
const ROWS_AT_ONCE = 2_000;
/** What a browser holds and looks through without a noticeable wait. */
const MOST_CELLS = 2_000_000;

async function readRows(
  { worksheetId, rowIndex, columnIndex, columns }: ListPlace,
  first: number,
  count: number,
): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const rows = context.workbook.worksheets
      .getItem(worksheetId)
      .getRangeByIndexes(rowIndex + first, columnIndex, count, columns);
    rows.load("values");
    await context.sync();
    return rows.values;
  });
}

async function readFormats({ worksheetId, rowIndex, columnIndex, rows, columns }: ListPlace): Promise<string[]> {
  return Excel.run(async (context) => {
    const row = context.workbook.worksheets
      .getItem(worksheetId)
      .getRangeByIndexes(rowIndex + Math.min(1, rows - 1), columnIndex, 1, columns);
    row.load("numberFormat");
    await context.sync();
    return (row.numberFormat[0] ?? []).map(String);
  });
}

function refusal(problem: unknown): ListOutcome {
  const code = excelErrorCode(problem);
  if (code === "InvalidSelection") return { status: "severalAreas" };
  if (code === "InvalidOperationInCellEditMode") return { status: "cellInEdit" };
  return { status: "refused", reason: excelErrorText(problem) };
}

/** Reads the list that the selection means, piece by piece. Changes nothing. */
export async function readList(onProgress: (rows: number, all: number) => void): Promise<ListOutcome> {
  if (typeof Excel === "undefined") return { status: "noExcel" };
  try {
    const { address, place } = await selectedList();
    if (place === undefined) return { status: "emptySelection", address };
    if (place.rows < 2) return { status: "tooFewRows", address: place.address };
    if (place.rows * place.columns > MOST_CELLS)
      return { status: "tooLarge", cells: place.rows * place.columns, limit: MOST_CELLS };
    const cells: (readonly unknown[])[] = [];
    while (cells.length < place.rows) {
      onProgress(cells.length, place.rows);
      const rows = await readRows(place, cells.length, Math.min(ROWS_AT_ONCE, place.rows - cells.length));
      cells.push(...rows);
    }
    return { status: "read", list: { place, cells, formats: await readFormats(place) } };
  } catch (problem) {
    return refusal(problem);
  }
}
