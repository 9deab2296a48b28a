import { excelErrorCode } from "./excelError";
import type { ListPlace } from "./listOutcome";

interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One unknown member fails its whole request: what older versions of Excel cannot tell is asked in a request of its own. */
async function ifKnown<Answer>(ask: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask;
  } catch (problem) {
    if (excelErrorCode(problem) === "ApiNotFound") return undefined;
    throw problem;
  }
}

function placeOf(sheet: Excel.Worksheet, range: Excel.Range, table?: string): ListPlace {
  return {
    worksheetId: sheet.id,
    address: range.address,
    table,
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

async function tableAround(): Promise<ListPlace | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    const tables = context.workbook.getSelectedRange().getTables(false);
    tables.load("items/name");
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- loading a property of the items loads the items
    const [table, ...others] = tables.items;
    if (table === undefined || others.length > 0) return undefined;
    const range = table.getRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return placeOf(sheet, range, table.name);
  });
}

/** The block of filled cells around the selected one. */
async function surroundingRegion(): Promise<ListPlace> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    const region = context.workbook.getSelectedRange().getSurroundingRegion();
    region.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return placeOf(sheet, region);
  });
}

/** The part of one area that lies in the other; undefined when they do not meet. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const rowIndex = Math.max(one.rowIndex, other.rowIndex);
  const columnIndex = Math.max(one.columnIndex, other.columnIndex);
  const rowCount = Math.min(one.rowIndex + one.rowCount, other.rowIndex + other.rowCount) - rowIndex;
  const columnCount = Math.min(one.columnIndex + one.columnCount, other.columnIndex + other.columnCount) - columnIndex;
  return rowCount > 0 && columnCount > 0 ? { rowIndex, columnIndex, rowCount, columnCount } : undefined;
}

interface Selected {
  readonly address: string;
  readonly isCell: boolean;
  /** Its filled part; the whole filled part of the sheet for a single cell. */
  readonly filled: ListPlace | undefined;
}

async function selectedRange(): Promise<Selected> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const isCell = range.rowCount === 1 && range.columnCount === 1;
    if (used.isNullObject) return { address: range.address, isCell, filled: undefined };
    const area = isCell ? used : commonArea(range, used);
    if (area === undefined) return { address: range.address, isCell, filled: undefined };
    const filled = sheet.getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount);
    filled.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return { address: range.address, isCell, filled: placeOf(sheet, filled) };
  });
}

export interface SelectedList {
  /** What is selected, as Excel writes it. */
  readonly address: string;
  /** The list that is meant by it; undefined where nothing is filled. */
  readonly place: ListPlace | undefined;
}

/**
 * The list that a selection means: the table that it lies in; the filled block around a single cell; otherwise the filled
 * part of the selected cells, so that whole columns can be selected.
 */
export async function selectedList(): Promise<SelectedList> {
  const { address, isCell, filled } = await selectedRange();
  const table = await ifKnown(tableAround());
  if (table !== undefined) return { address, place: table };
  if (!isCell || filled === undefined) return { address, place: filled };
  const region = await ifKnown(surroundingRegion());
  // A cell that stands alone is no list; the filled part of the sheet may be one.
  const isAlone = region === undefined || (region.rows === 1 && region.columns === 1);
  return { address, place: isAlone ? filled : region };
}

/** The address of what is selected now; undefined where Excel cannot say. */
export async function selectedAddress(): Promise<string | undefined> {
  if (typeof Excel === "undefined") return undefined;
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  } catch {
    return undefined;
  }
}
