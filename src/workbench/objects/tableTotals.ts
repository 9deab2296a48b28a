import { printStructuredReference } from "../../formula/structuredReference";
import type { CellInput, TableInfo } from "../engine/sheetEngine";
import { shownFormula } from "./cellOutput";
import { invalidArgument } from "./hostError";
import { changeTableOptions, checkTable, tableOptions } from "./tableOptions";
import { rowBelow, tableBody } from "./tableParts";
import { tableInfo, type TableTarget } from "./tables";

/** Excel's numbers for what SUBTOTAL does, leaving hidden rows out. */
const [countFilled, sum] = [103, 109];

/** What Excel puts into a new row of totals: a word at its beginning, and the sum or the count of the last column. */
function firstTotals(target: TableTarget, info: TableInfo): CellInput[] {
  const last = info.headings.at(-1) ?? "";
  const column = { ...tableBody(info), column: info.rect.column + info.rect.columns - 1, columns: 1 };
  const cells = target.session.engine.read(column).flat();
  const isNumeric = cells.some(({ value }) => typeof value === "number");
  const reference = printStructuredReference({ table: "", sections: [], columns: [last] });
  const total = `=SUBTOTAL(${isNumeric ? sum : countFilled},${reference})`;
  return info.headings.map((_, index) => (index === info.headings.length - 1 ? total : index === 0 ? "Total" : ""));
}

async function show(target: TableTarget): Promise<void> {
  const { session, table } = target;
  const info = tableInfo(target);
  const below = rowBelow(info);
  const isTaken = session.engine.read(below).some((row) => row.some(({ value }) => value !== null));
  if (isTaken) await session.engine.layout.insertCells(below, "down");
  session.engine.showTableTotals(table, true);
  const kept = tableOptions(target).totals;
  const totals = kept?.length === info.headings.length ? [...kept] : firstTotals(target, info);
  session.engine.write(below, [totals]);
}

function hide(target: TableTarget): void {
  const { session, table } = target;
  const below = rowBelow(tableInfo(target));
  const totals = session.engine.read(below)[0]?.map(shownFormula) ?? [];
  changeTableOptions(target, { totals });
  session.engine.showTableTotals(table, false);
  session.engine.clear(below, "all");
}

/** Shows the row of totals below a table, or takes it away; shown again it holds what it held. */
export async function showTotals(target: TableTarget, value: unknown): Promise<void> {
  if (typeof value !== "boolean") throw invalidArgument();
  checkTable(target);
  if (tableInfo(target).totals === value) return;
  if (value) await show(target);
  else hide(target);
}
