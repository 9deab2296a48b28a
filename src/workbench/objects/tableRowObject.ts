import type { Rect } from "../engine/sheetEngine";
import { shownValue } from "./cellOutput";
import { invalidArgument, invalidOperation, notImplemented } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { asBlock, readCells, writeContent } from "./rangeContent";
import { range } from "./rangeObject";
import { tableBody } from "./tableParts";
import { checkTableRect, tableInfo, type TableTarget } from "./tables";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowRect(target: RowTarget): Rect {
  const body = tableBody(tableInfo(target));
  if (target.index < 0 || target.index >= body.rows) throw invalidArgument();
  return { ...body, row: body.row + target.index, rows: 1 };
}

export const tableRow: ObjectKind<RowTarget> = defineObject({
  name: "TableRow",
  identity: ({ index }) => ({ Index: index }),
  properties: {
    Index: { read: ({ index }) => index },
    Values: {
      read: afterCalculation((target: RowTarget) =>
        readCells({ session: target.session, rect: rowRect(target) }, ({ value }) => shownValue(value)),
      ),
      write: (target, value) => writeContent({ session: target.session, rect: rowRect(target) }, value),
    },
  },
  methods: {
    GetRange: (target) => range.of({ session: target.session, rect: rowRect(target) }),
  },
});

const rowCount = (target: TableTarget): number => tableBody(tableInfo(target)).rows;

/** Rows are added below the last one; the cells there must be free, as this host does not push other cells down. */
async function addRows(target: TableTarget, values: unknown): Promise<HostObject> {
  const { session, table } = target;
  const info = tableInfo(target);
  const rows = Array.isArray(values) ? values.length : 1;
  const added = { ...info.rect, row: info.rect.row + info.rect.rows, rows };
  const grown = { ...info.rect, rows: info.rect.rows + rows };
  const block = values === null ? undefined : asBlock(added, values);
  checkTableRect(session, grown, table);
  const occupied = session.engine.read(added).some((row) => row.some((cell) => cell.value !== null));
  if (occupied) throw invalidOperation("The cells below the table are not empty.");
  await session.engine.resizeTable(table, grown);
  if (block) writeContent({ session, rect: added }, block);
  return tableRow.of({ ...target, index: info.rect.rows - 1 });
}

export const tableRowCollection: ObjectKind<TableTarget> = defineObject({
  name: "TableRowCollection",
  collection: {
    items: (target) => Array.from({ length: rowCount(target) }, (_, index) => tableRow.of({ ...target, index })),
    item: (target, key) => {
      if (typeof key !== "number") throw invalidArgument();
      return tableRow.of({ ...target, index: key });
    },
  },
  properties: {
    Count: { read: rowCount },
  },
  methods: {
    GetCount: rowCount,
    GetItemAt: (target, given) => {
      const row = { ...target, index: given.integer(0) };
      rowRect(row);
      return tableRow.of(row);
    },
    Add: (target, given) => {
      const index = given.optionalInteger(0) ?? -1;
      if (index !== -1 && index !== rowCount(target)) throw notImplemented("inserting a row before others");
      return addRows(target, given.any(1));
    },
  },
});
