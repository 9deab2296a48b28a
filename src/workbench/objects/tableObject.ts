import type { Rect } from "../engine/sheetEngine";
import { isTableStyle } from "../engine/tableStyleNames";
import { autoFilter } from "./autoFilterObject";
import { clearTableFilters, reapplyTableFilters, tableFilterScope } from "./columnFilters";
import { eventMethods } from "./eventRegistration";
import { invalidArgument, itemNotFound, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { tableColumnCollection } from "./tableColumnObject";
import { checkTable, forgetTable, tableOptions, tableStyle, tableSwitch } from "./tableOptions";
import { tableBody, tableHeadings, tableTotals, wholeTable } from "./tableParts";
import { tableRowCollection } from "./tableRowObject";
import { tableSort } from "./tableSortObject";
import { showTotals } from "./tableTotals";
import { intersection } from "./rectangle";
import { checkTableRect, freeName, tableInfo, type TableTarget } from "./tables";
import { worksheet } from "./worksheetObject";

const tableId = ({ session, table }: TableTarget): string => session.workbook.ids.table(table);

/** A number that stands for the table as its id does, for hosts older than names of that kind. */
const legacyId = ({ session, table }: TableTarget): string =>
  String(parseInt(session.workbook.ids.table(table).slice(1, 9), 16));

const part = (choose: (target: TableTarget) => Rect) => (target: TableTarget) =>
  range.of({ session: target.session, rect: choose(target) });

async function resize(target: TableTarget, address: unknown): Promise<void> {
  const { session, table } = target;
  const { rect, totals } = tableInfo(target);
  const given = otherRect({ session, rect }, address);
  const wanted = totals ? { ...given, rows: given.rows - 1 } : given;
  // Excel leaves the heading row where it is.
  const keepsHeadings = wanted.sheet === rect.sheet && wanted.row === rect.row && wanted.rows >= 2;
  if (!keepsHeadings || !intersection(wanted, rect)) throw invalidArgument();
  if (totals && (wanted.rows !== rect.rows || wanted.column !== rect.column || wanted.columns !== rect.columns))
    throw notImplemented("resizing a table while it shows totals");
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
        await target.session.engine.renameTable(
          target.table,
          freeName(target.session, value, { except: tableInfo(target).name }),
        );
      },
    },
    Style: {
      read: tableStyle,
      write: (target, value) => {
        if (typeof value !== "string" || !isTableStyle(value)) throw invalidArgument();
        checkTable(target);
        const { session, table: id } = target;
        session.workbook.tableStyles.set(id, value);
        session.engine.styleTable(id, { style: value, ...tableOptions(target) });
      },
    },
    ShowBandedRows: tableSwitch("bandedRows"),
    ShowBandedColumns: tableSwitch("bandedColumns"),
    HighlightFirstColumn: tableSwitch("firstColumn"),
    HighlightLastColumn: tableSwitch("lastColumn"),
    ShowFilterButton: tableSwitch("filterButtons"),
    LegacyId: { read: legacyId },
    ShowHeaders: {
      read: () => true,
      write: (_, value) => {
        if (value !== true) throw notImplemented("a table without headings");
      },
    },
    ShowTotals: { read: (target) => tableInfo(target).totals, write: showTotals },
  },
  links: {
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    AutoFilter: (target) => autoFilter.of(tableFilterScope(target)),
    Sort: (target) => tableSort.of(target),
    Worksheet: (target) => worksheet.of({ session: target.session, sheet: tableInfo(target).rect.sheet }),
  },
  methods: {
    GetRange: part((target) => wholeTable(tableInfo(target))),
    GetDataBodyRange: part((target) => tableBody(tableInfo(target))),
    GetHeaderRowRange: part((target) => tableHeadings(tableInfo(target))),
    GetTotalRowRange: part((target) => {
      const totals = tableTotals(tableInfo(target));
      if (!totals) throw itemNotFound();
      return totals;
    }),
    ClearFilters: clearTableFilters,
    ReapplyFilters: reapplyTableFilters,
    Resize: (target, given) => resize(target, given.any(0)),
    ConvertToRange: async (target) => {
      checkTable(target);
      forgetTable(target);
      const rect = wholeTable(tableInfo(target));
      await target.session.engine.removeTable(target.table);
      return range.of({ session: target.session, rect });
    },
    Delete: async (target) => {
      checkTable(target);
      forgetTable(target);
      const rect = wholeTable(tableInfo(target));
      await target.session.engine.removeTable(target.table);
      target.session.engine.clear(rect, "all");
    },
    ...eventMethods<TableTarget>("table", ["DataChangedEvent", "SelectionChangedEvent"], tableId),
  },
});
