import { cellBeside, withinSheet } from "./cellAddress";
import { excelErrorCode, excelErrorText } from "./excelError";
import { firstOccupied } from "./firstOccupied";
import type { CellPlace, Extent, InsertedFormula, InsertOutcome } from "./insertOutcome";
import { settledValue } from "./settledValue";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

interface Target extends CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

async function selectedCell(): Promise<Target> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("address,rowIndex,columnIndex");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return {
      worksheetId: sheet.id,
      address: cell.address,
      rowIndex: cell.rowIndex,
      columnIndex: cell.columnIndex,
    };
  });
}

/** The cell again, whatever the person has selected meanwhile. */
const cellAt = (context: Excel.RequestContext, { worksheetId, address }: CellPlace): Excel.Range =>
  context.workbook.worksheets.getItem(worksheetId).getRange(withinSheet(address));

/** One unknown member fails its whole request: what older versions of Excel cannot tell is asked in a request of its own. */
async function ifKnown<Answer>(ask: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask;
  } catch (problem) {
    if (excelErrorCode(problem) === "ApiNotFound") return undefined;
    throw problem;
  }
}

async function protection(target: Target): Promise<InsertOutcome | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(target.worksheetId);
    sheet.load("name,protection/protected");
    await context.sync();
    return sheet.protection.protected ? { status: "protected", sheet: sheet.name } : undefined;
  });
}

async function tableAround(target: Target): Promise<InsertOutcome | undefined> {
  return Excel.run(async (context) => {
    const tables = cellAt(context, target).getTables(false);
    tables.load("items/name");
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- loading a property of the items loads the items
    const table = tables.items[0];
    return table && { status: "insideTable", cell: target.address, table: table.name };
  });
}

async function occupiedCell(target: Target, extent: Extent): Promise<InsertOutcome | undefined> {
  return Excel.run(async (context) => {
    const space = cellAt(context, target).getResizedRange(extent.rows - 1, extent.columns - 1);
    space.load("values,formulas");
    await context.sync();
    const occupied = firstOccupied(space.values, space.formulas);
    return (
      occupied && {
        status: "occupied",
        cell: cellBeside(target, occupied.row, occupied.column),
        selected: occupied.row === 0 && occupied.column === 0,
        extent,
      }
    );
  });
}

async function obstacleTo(target: Target, extent: Extent): Promise<InsertOutcome | undefined> {
  if (target.rowIndex + extent.rows > SHEET_ROWS || target.columnIndex + extent.columns > SHEET_COLUMNS)
    return { status: "pastTheEdge", cell: target.address };
  return (
    (await ifKnown(protection(target))) ?? (await ifKnown(tableAround(target))) ?? (await occupiedCell(target, extent))
  );
}

async function write(target: Target, formula: string): Promise<InsertedFormula> {
  return Excel.run(async (context) => {
    const cell = cellAt(context, target);
    cell.formulas = [[formula]];
    cell.load("formulas");
    await context.sync();
    const { worksheetId, address } = target;
    return { worksheetId, address, formula: String(cell.formulas[0]?.[0]) };
  });
}

async function valueOf(place: CellPlace): Promise<number | string | boolean> {
  return Excel.run(async (context) => {
    const cell = cellAt(context, place);
    cell.load("values");
    await context.sync();
    // The types of office.js leave values open; a cell holds one of these.
    return cell.values[0]?.[0] as number | string | boolean;
  });
}

function refusal(problem: unknown): InsertOutcome {
  const code = excelErrorCode(problem);
  if (code === "InvalidSelection") return { status: "noSingleCell" };
  if (code === "InvalidOperationInCellEditMode") return { status: "cellInEdit" };
  return { status: "refused", reason: excelErrorText(problem) };
}

/**
 * Writes a formula (English function names, commas) into the first selected cell and waits for its value. All the cells
 * of `extent`, which the result may need, must be empty; otherwise nothing is written and the outcome says why.
 */
export async function insertFormula(formula: string, extent: Extent): Promise<InsertOutcome> {
  if (typeof Excel === "undefined") return { status: "noExcel" };
  let place: InsertedFormula;
  try {
    const target = await selectedCell();
    const obstacle = await obstacleTo(target, extent);
    if (obstacle !== undefined) return obstacle;
    place = await write(target, formula);
  } catch (problem) {
    return refusal(problem);
  }
  try {
    return { status: "inserted", place, value: await settledValue(() => valueOf(place)) };
  } catch {
    // The formula stands in the cell: that it cannot be read now (the person is typing) takes nothing from that.
    return { status: "inserted", place, value: undefined };
  }
}
