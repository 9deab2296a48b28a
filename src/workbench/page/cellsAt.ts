import { parseRange } from "../../formula/parseRange";
import type { Rect, SheetEngine } from "../engine/sheetEngine";

/**
 * The cells of an address such as `Sheet1!A1:B3`, `'My sheet'!A1`, `A:C` or, for the sheet in front, `A1`. Whole columns
 * and rows reach as far as the sheet is used.
 *
 * @throws Error when the address names no cells or no sheet of the workbook
 */
export function cellsAt(engine: SheetEngine, address: string): Rect {
  const reference = parseRange(address);
  if (!reference) throw new Error(`“${address}” is not the address of cells, such as Sheet1!A1:B3.`);
  // What stands before the “!” is a workbook and a sheet, or the sheet alone.
  const sheet = findSheet(engine, reference.context?.at(-1));
  const { top, left, bottom, right } = reference.range;
  const used = engine.usedRect(sheet);
  const row = top ?? 0;
  const column = left ?? 0;
  const lastRow = bottom ?? Math.max(row, used ? used.row + used.rows - 1 : 0);
  const lastColumn = right ?? Math.max(column, used ? used.column + used.columns - 1 : 0);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function findSheet(engine: SheetEngine, name: string | undefined): string {
  if (!name) return engine.activeSheet();
  const sheet = engine.sheets().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`There is no sheet named “${name}”.`);
  return sheet.id;
}
