import type { Rect } from "../engine/sheetEngine";
import { shownValue } from "./cellOutput";
import { columnCriteria, tableFilterScope } from "./columnFilters";
import { HostError, invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { asBlock, readCells, writeContent } from "./rangeContent";
import { range } from "./rangeObject";
import { checkTable } from "./tableOptions";
import { rowBelow, tableBody } from "./tableParts";
import { checkTableRect, tableInfo, type TableTarget } from "./tables";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowRect(target: RowTarget): Rect {
  const body = tableBody(tableInfo(target));
  if (target.index < 0 || target.index >= body.rows) throw invalidArgument();
  return { ...body, row: body.row + target.index, rows: 1 };
}

/** A table keeps one row below its headings: the last one is emptied instead. */
async function deleteRows(target: TableTarget, indices: readonly number[]): Promise<void> {
  checkTable(target);
  const wanted = [...new Set(indices)].sort((one, other) => other - one);
  const rects = wanted.map((index) => rowRect({ ...target, index }));
  const keepsOne = rects.length === tableBody(tableInfo(target)).rows;
  const { engine } = target.session;
  for (const rect of keepsOne ? rects.slice(0, -1) : rects) await engine.layout.removeCells(rect, "up");
  const last = rects.at(-1);
  if (keepsOne && last) engine.clear(last, "contents");
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
    Delete: (target) => deleteRows(target, [target.index]),
    GetRange: (target) => range.of({ session: target.session, rect: rowRect(target) }),
  },
});

const rowCount = (target: TableTarget): number => tableBody(tableInfo(target)).rows;

/** The one blank row of a table that has only headings; rows that are added fill it instead of following it. */
function isBlankTable({ session, table }: TableTarget): boolean {
  const body = tableBody(tableInfo({ session, table }));
  if (body.rows !== 1) return false;
  return session.engine.read(body)[0]?.every(({ value, formula }) => value === null && formula === undefined) ?? false;
}

async function fillBlankTable(target: TableTarget, values: readonly unknown[]): Promise<HostObject> {
  checkTable(target);
  const [first, ...others] = Array.isArray(values[0]) ? values : [values];
  const rect = rowRect({ ...target, index: 0 });
  writeContent({ session: target.session, rect }, asBlock(rect, [first]));
  if (others.length > 0) await addRows(target, 1, others);
  return tableRow.of({ ...target, index: 0 });
}

/** What stands below moves down where it is in the way. */
async function addRows(target: TableTarget, index: number, values: unknown): Promise<HostObject> {
  const { session, table } = target;
  const { engine } = session;
  checkTable(target);
  const info = tableInfo(target);
  const rows = Array.isArray(values) ? values.length : 1;
  const body = tableBody(info);
  const added = { ...body, row: body.row + index, rows };
  const block = values === null ? undefined : asBlock(added, values);
  const below = { ...rowBelow(info), rows };
  const isTaken = engine.read(below).some((row) => row.some(({ value }) => value !== null));
  const isInside = index < body.rows || info.totals;
  const grown = { ...info.rect, rows: info.rect.rows + rows };
  if (isInside || isTaken) await engine.layout.insertCells(added, "down");
  if (!isInside) {
    checkTableRect(session, grown, table);
    await engine.resizeTable(table, grown);
  }
  if (block) writeContent({ session, rect: added }, block);
  return tableRow.of({ ...target, index });
}

/** Rows that are hidden could be hit without being seen. */
function checkUnfiltered(target: TableTarget): void {
  if (columnCriteria(tableFilterScope(target)).every((criteria) => criteria === undefined)) return;
  throw new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);
}

function rowIndices(target: TableTarget, given: unknown): number[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return given.map((one: unknown) => {
    const row = tableRow.targetOf(one);
    const index = row && row.table === target.table ? row.index : one;
    if (typeof index !== "number" || !Number.isInteger(index)) throw invalidArgument();
    return index;
  });
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
      const count = rowCount(target);
      const index = given.optionalInteger(0) ?? -1;
      if (index < -1 || index > count) throw invalidArgument();
      const values = given.any(1);
      const isAtEnd = index === -1 || index === count;
      if (isAtEnd && Array.isArray(values) && isBlankTable(target)) return fillBlankTable(target, values);
      return addRows(target, index === -1 ? count : index, values);
    },
    DeleteRows: (target, given) => {
      checkUnfiltered(target);
      return deleteRows(target, rowIndices(target, given.any(0)));
    },
    DeleteRowsAt: (target, given) => {
      checkUnfiltered(target);
      const count = given.optionalInteger(1) ?? 1;
      if (count < 1) throw invalidArgument();
      return deleteRows(
        target,
        Array.from({ length: count }, (_, at) => given.integer(0) + at),
      );
    },
  },
});
