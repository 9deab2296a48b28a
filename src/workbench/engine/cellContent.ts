import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { cellErrors } from "./cellErrors";
import type { CellInput, CellValue } from "./sheetEngine";

/** The value of one of Univer's cells. Blank, 0, "" and an error stay apart. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return textOfRichCell(cell);
  if (type === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  if (type === CellValueType.NUMBER) return Number(value);
  if (type === CellValueType.FORCE_STRING) return String(value);
  if (typeof value === "string") return cellErrors.get(value) ?? value;
  return value;
}

/** A person who formats part of a text leaves it in a document of its own. */
function textOfRichCell(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "");
}

export function isFormula(input: CellInput): input is string {
  return typeof input === "string" && input.length > 1 && input.startsWith("=");
}

/** Everything a cell holds apart from its format, emptied. */
const emptied = { v: null, t: null, f: null, si: null, p: null, custom: null } as const;

/** A value on its way into a cell. Univer needs the type beside the value, or conditional formats pass the cell by. */
export function cellOfValue(input: number | string | boolean): ICellData {
  if (input === "") return { ...emptied };
  if (typeof input === "number") return { ...emptied, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...emptied, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  // As in Excel, a leading apostrophe makes a text of anything and is not part of it.
  if (input.startsWith("'")) return { ...emptied, v: input.slice(1), t: CellValueType.FORCE_STRING };
  return { ...emptied, v: input, t: CellValueType.STRING };
}

/** Whether a cell takes part in the used range. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== null && cell.v !== undefined) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}
