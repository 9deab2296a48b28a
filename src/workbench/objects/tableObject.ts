import type { Rect, TableAppearance } from "../engine/sheetEngine";
import { isTableStyle } from "../engine/tableStyleNames";
import { checkSheet } from "./access";
import { eventMethods } from "./eventRegistration";
import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { tableColumnCollection } from "./tableColumnObject";
import { tableBody, tableHeadings } from "./tableParts";
import { tableRowCollection } from "./tableRowObject";
import { checkTableRect, freeName, tableInfo, type TableTarget } from "./tables";
import { worksheet } from "./worksheetObject";

export const standardTableStyle = "TableStyleMedium2";

type TableOptions = Omit<TableAppearance, "style">;

function optionsOf({ session, table }: TableTarget): TableOptions {
  const kept = JSON.parse(session.workbook.tableOptions.get(table) ?? "{}") as Partial<TableOptions>;
  return { bandedRows: true, filterButtons: true, ...kept };
}

const styleOf = ({ session, table }: TableTarget): string =>
  session.workbook.tableStyles.get(table) ?? standardTableStyle;

function checkTable(target: TableTarget): void {
  checkSheet(target.session, tableInfo(target).rect.sheet);
}

function changeOptions(target: TableTarget, change: Partial<TableOptions>): void {
  checkTable(target);
  const { session, table } = target;
  const options = { ...optionsOf(target), ...change };
  session.workbook.tableOptions.set(table, JSON.stringify(options));
  session.engine.styleTable(table, { style: styleOf(target), ...options });
}

/** Of a table that is about to be none any more. */
function forget({ session, table }: TableTarget): void {
  session.workbook.tableStyles.delete(table);
  session.workbook.tableOptions.delete(table);
}

const tableId = ({ session, table }: TableTarget): string => session.workbook.ids.table(table);

const part = (choose: (target: TableTarget) => Rect) => (target: TableTarget) =>
  range.of({ session: target.session, rect: choose(target) });

async function resize(target: TableTarget, given: unknown): Promise<void> {
  const { session, table } = target;
  const { rect } = tableInfo(target);
  const wanted = otherRect({ session, rect }, given);
  // Excel leaves the heading row where it is.
  const keepsHeadings = wanted.sheet === rect.sheet && wanted.row === rect.row && wanted.rows >= 2;
  if (!keepsHeadings) throw invalidArgument();
  checkTableRect(session, wanted, table);
  checkTable(target);
  await session.engine.resizeTable(table, wanted);
}

export const table: ObjectKind<TableTarget> = defineObject({
  name: "Table",
  identity: (target) => ({ Id: tableId(target) }),
  properties: {
    Id: { read: tableId },
    Name: {
      read: (target) => tableInfo(target).name,
      write: async (target, value) => {
        checkTable(target);
        await target.session.engine.renameTable(target.table, freeName(target.session, value, tableInfo(target).name));
      },
    },
    Style: {
      read: styleOf,
      write: (target, value) => {
        if (typeof value !== "string" || !isTableStyle(value)) throw invalidArgument();
        checkTable(target);
        const { session, table: id } = target;
        session.workbook.tableStyles.set(id, value);
        session.engine.styleTable(id, { style: value, ...optionsOf(target) });
      },
    },
    ShowBandedRows: {
      read: (target) => optionsOf(target).bandedRows,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeOptions(target, { bandedRows: value });
      },
    },
    ShowFilterButton: {
      read: (target) => optionsOf(target).filterButtons,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeOptions(target, { filterButtons: value });
      },
    },
    ShowHeaders: {
      read: () => true,
      write: (_, value) => {
        if (value !== true) throw notImplemented("a table without headings");
      },
    },
    ShowTotals: {
      read: () => false,
      write: (_, value) => {
        if (value !== false) throw notImplemented("a table with totals");
      },
    },
  },
  links: {
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    Worksheet: (target) => worksheet.of({ session: target.session, sheet: tableInfo(target).rect.sheet }),
  },
  methods: {
    GetRange: part((target) => tableInfo(target).rect),
    GetDataBodyRange: part((target) => tableBody(tableInfo(target))),
    GetHeaderRowRange: part((target) => tableHeadings(tableInfo(target))),
    Resize: (target, given) => resize(target, given.any(0)),
    ConvertToRange: async (target) => {
      checkTable(target);
      forget(target);
      const { rect } = tableInfo(target);
      await target.session.engine.removeTable(target.table);
      return range.of({ session: target.session, rect });
    },
    Delete: async (target) => {
      checkTable(target);
      forget(target);
      const { rect } = tableInfo(target);
      await target.session.engine.removeTable(target.table);
      target.session.engine.clear(rect, "all");
    },
    ...eventMethods<TableTarget>("table", ["DataChangedEvent", "SelectionChangedEvent"], tableId),
  },
});
