import type { PlainTable, PlainValue } from "../../workbookFile/plainTable";
import type { CellInput, SheetEngine, SheetId } from "../engine/sheetEngine";
import { sheetNameOfFile } from "./sheetNameOfFile";

/** Rows written between two chances for the browser to paint. */
const rowsAtOnce = 2_000;

/**
 * Puts a table on a new sheet behind the one in front, named after its file, and shows it. Nothing that was there is
 * touched, and one step of undo takes it away again.
 *
 * @param pause  called between blocks of rows with the share that is written; when it rejects, nothing is left
 */
export async function openTable(
  engine: SheetEngine,
  file: string,
  table: PlainTable,
  pause: (share: number) => Promise<void>,
): Promise<string> {
  const sheets = engine.sheets();
  const name = sheetNameOfFile(
    file,
    sheets.map((sheet) => sheet.name),
  );
  const position = sheets.findIndex(({ id }) => id === engine.activeSheet()) + 1;
  engine.beginUndoStep();
  try {
    const sheet = engine.addSheet(name, position);
    try {
      await writeRows(engine, sheet, table, pause);
    } catch (error) {
      engine.removeSheet(sheet);
      throw error;
    }
    formatTable(engine, sheet, table);
    engine.activateSheet(sheet);
    engine.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  } finally {
    engine.endUndoStep();
  }
  return name;
}

async function writeRows(
  engine: SheetEngine,
  sheet: SheetId,
  { rows, columns }: PlainTable,
  pause: (share: number) => Promise<void>,
): Promise<void> {
  for (let row = 0; row < rows.length; row += rowsAtOnce) {
    const values = rows.slice(row, row + rowsAtOnce);
    engine.write(
      { sheet, row, column: 0, rows: values.length, columns },
      values.map((cells) => cells.map(asInput)),
    );
    await pause((row + values.length) / rows.length);
  }
}

function formatTable(engine: SheetEngine, sheet: SheetId, table: PlainTable): void {
  const { rows, columns, dayColumns, hasHeadings } = table;
  const firstRow = hasHeadings ? 1 : 0;
  for (const column of dayColumns) {
    const rect = { sheet, row: firstRow, column, rows: rows.length - firstRow, columns: 1 };
    engine.format(rect, { numberFormat: "yyyy-mm-dd" });
  }
  if (hasHeadings) {
    engine.format({ sheet, row: 0, column: 0, rows: 1, columns }, { bold: true });
    engine.freeze(sheet, 1, 0);
  }
  engine.autofitColumns(sheet, 0, columns);
}

/** A file's texts stay texts: what starts with “=” must not calculate, and a leading apostrophe is part of the text. */
function asInput(value: PlainValue): CellInput {
  return typeof value === "string" && /^[=']/.test(value) ? `'${value}` : value;
}
