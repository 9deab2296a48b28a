import type { TableAppearance } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { invalidArgument } from "./hostError";
import type { Property } from "./hostObject";
import { tableInfo, type TableTarget } from "./tables";

/** How a table looks apart from its style, and what its row of totals held when it was last hidden. */
export interface TableOptions extends Omit<TableAppearance, "style"> {
  readonly totals?: readonly (string | number | boolean)[];
}

type Switch = Exclude<keyof TableOptions, "totals">;

export const standardTableStyle = "TableStyleMedium2";

const standard: TableOptions = {
  bandedRows: true,
  filterButtons: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
};

export function tableOptions({ session, table }: TableTarget): TableOptions {
  const kept = JSON.parse(session.workbook.tableOptions.get(table) ?? "{}") as Partial<TableOptions>;
  return { ...standard, ...kept };
}

export const tableStyle = ({ session, table }: TableTarget): string =>
  session.workbook.tableStyles.get(table) ?? standardTableStyle;

export function checkTable(target: TableTarget): void {
  checkSheet(target.session, tableInfo(target).rect.sheet);
}

export function changeTableOptions(target: TableTarget, change: Partial<TableOptions>): void {
  const { session, table } = target;
  const options = { ...tableOptions(target), ...change };
  session.workbook.tableOptions.set(table, JSON.stringify(options));
  session.engine.styleTable(table, { style: tableStyle(target), ...options });
}

/** A property of the table's that is on or off. */
export const tableSwitch = (name: Switch): Property<TableTarget> => ({
  read: (target) => tableOptions(target)[name],
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    checkTable(target);
    changeTableOptions(target, { [name]: value });
  },
});

/** Of a table that is about to be none any more. */
export function forgetTable({ session, table }: TableTarget): void {
  session.workbook.tableStyles.delete(table);
  session.workbook.tableOptions.delete(table);
  session.workbook.tableSorts.delete(table);
}
