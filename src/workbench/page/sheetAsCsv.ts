import type { PlainValue } from "../../workbookFile/plainTable";
import { writeCsv } from "../../workbookFile/writeCsv";
import type { CellValue, SheetEngine, SheetId } from "../engine/sheetEngine";
import { isDayFormat } from "./isDayFormat";

/** A sheet's values as the text of a CSV file, from A1 to its last used cell; undefined when it is empty. */
export function sheetAsCsv(engine: SheetEngine, sheet: SheetId): string | undefined {
  const used = engine.usedRect(sheet);
  if (!used) return undefined;
  const rect = { sheet, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const formats = engine.readFormats(rect);
  return writeCsv(
    engine.read(rect).map((row) => row.map(({ value }) => plain(value))),
    (row, column) => isDayFormat(formats[row]?.[column]?.numberFormat),
  );
}

function plain(value: CellValue): PlainValue {
  return typeof value === "object" && value !== null ? value.error : value;
}
