import type { Rect } from "../engine/sheetEngine";
import { eventMethods } from "./eventRegistration";
import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { tableColumnCollection } from "./tableColumnObject";
import { tableBody, tableHeadings } from "./tableParts";
import { tableRowCollection } from "./tableRowObject";
import { checkTableRect, freeName, tableInfo, type TableTarget } from "./tables";
import { worksheet } from "./worksheetObject";

const standardStyle = "TableStyleMedium2";

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
        await target.session.engine.renameTable(target.table, freeName(target.session, value, tableInfo(target).name));
      },
    },
    Style: {
      read: ({ session, table: id }) => session.workbook.tableStyles.get(id) ?? standardStyle,
      write: ({ session, table: id }, value) => {
        if (typeof value !== "string" || !/^TableStyle(Light|Medium|Dark)\d{1,2}$/u.test(value))
          throw invalidArgument();
        session.workbook.tableStyles.set(id, value);
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
      const { rect } = tableInfo(target);
      await target.session.engine.removeTable(target.table);
      return range.of({ session: target.session, rect });
    },
    Delete: async (target) => {
      const { rect } = tableInfo(target);
      await target.session.engine.removeTable(target.table);
      target.session.engine.clear(rect, "all");
    },
    ...eventMethods<TableTarget>("table", ["DataChangedEvent", "SelectionChangedEvent"], tableId),
  },
});
