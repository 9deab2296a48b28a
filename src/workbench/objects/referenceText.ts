import { parseStructuredReference } from "../../formula/structuredReference";
import type { Rect, SheetId, TableInfo } from "../engine/sheetEngine";
import { parseAddress, splitSheet } from "./address";
import { invalidArgument } from "./hostError";
import { sameName } from "./itemNames";
import type { Session } from "./session";
import { tableBody, tableHeadings, tableTotals, wholeTable } from "./tableParts";

/** What a reference is looked up in. */
export type Places = Pick<Session, "structure" | "engine">;

/** The range that a text names: an address with or without a sheet, a defined name, a table or a part of one. */
export function resolveReference(session: Places, text: string, home: SheetId): Rect {
  const rect =
    addressedRect(session, text, home) ?? namedRect(session, text, home) ?? tableRect(session.engine.tables(), text);
  if (!rect) throw invalidArgument();
  return rect;
}

export function addressedRect(session: Places, text: string, home: SheetId): Rect | undefined {
  const { sheet, local } = splitSheet(text);
  if (sheet === undefined) return parseAddress(local, home);
  const named = session.structure.sheets().find(({ name }) => sameName(name, sheet));
  return named && parseAddress(local, named.id);
}

/** A sheet's own name comes before one of the workbook that is spelt alike. */
function namedRect(session: Places, text: string, home: SheetId): Rect | undefined {
  const { sheet, local } = splitSheet(text);
  const named = session.structure.sheets().find(({ name }) => sheet !== undefined && sameName(name, sheet));
  const from = sheet === undefined ? home : named?.id;
  const items = session.structure.names().filter(({ name }) => sameName(name, local));
  const item = items.find((one) => one.sheet === from) ?? items.find((one) => one.sheet === undefined);
  return item && rectOfFormula(session, item.formula);
}

/** The range that a formula like `=Sheet1!$A$1:$B$2` stands for; undefined for any other formula. */
export function rectOfFormula(session: Places, formula: string): Rect | undefined {
  const text = formula.startsWith("=") ? formula.slice(1).trim() : formula;
  const { sheet } = splitSheet(text);
  if (sheet === undefined) return tableRect(session.engine.tables(), text);
  return addressedRect(session, text, "");
}

export function tableRect(tables: readonly TableInfo[], text: string): Rect | undefined {
  const whole = tables.find(({ name }) => sameName(name, text));
  if (whole) return tableBody(whole);
  const reference = parseStructuredReference(text);
  const table = reference && tables.find(({ name }) => sameName(name, reference.table));
  if (!reference || !table) return undefined;
  const sections = reference.sections.join();
  const area =
    sections === "" || sections === "data"
      ? tableBody(table)
      : sections === "headers"
        ? tableHeadings(table)
        : sections === "all"
          ? wholeTable(table)
          : sections === "totals"
            ? tableTotals(table)
            : undefined;
  const [first, last = first] = reference.columns;
  if (!area || first === undefined) return area;
  const start = table.headings.findIndex((heading) => sameName(heading, first));
  const end = table.headings.findIndex((heading) => last !== undefined && sameName(heading, last));
  if (start < 0 || end < start) return undefined;
  return { ...area, column: table.rect.column + start, columns: end - start + 1 };
}
