import type { Rect } from "../engine/sheetEngine";
import { shownValue } from "./cellOutput";
import { tableFilterScope } from "./columnFilters";
import { filter } from "./filterObject";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import { asBlock, readCells, writeContent } from "./rangeContent";
import { range } from "./rangeObject";
import { checkTable, forgetTable } from "./tableOptions";
import { tableBody, tableHeadings, tableTotals, wholeTable } from "./tableParts";
import { checkTableRect, tableInfo, type TableTarget } from "./tables";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function heading(target: ColumnTarget): string {
  const text = tableInfo(target).headings[target.index];
  if (text === undefined) throw itemNotFound();
  return text;
}

const slice = (target: ColumnTarget, rect: Rect): Rect => ({ ...rect, column: rect.column + target.index, columns: 1 });

const part = (choose: (target: ColumnTarget) => Rect) => (target: ColumnTarget) =>
  range.of({ session: target.session, rect: slice(target, choose(target)) });

const whole = (target: ColumnTarget): Rect => wholeTable(tableInfo(target));

export const tableColumn: ObjectKind<ColumnTarget> = defineObject({
  name: "TableColumn",
  // Columns cannot be inserted before others here, so the position serves as the id.
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: {
      read: heading,
      write: (target, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument();
        const others = tableInfo(target).headings.filter((_, index) => index !== target.index);
        if (others.some((other) => sameName(other, value))) throw itemAlreadyExists();
        target.session.engine.write(slice(target, tableHeadings(tableInfo(target))), [[value]]);
      },
    },
    Values: {
      read: afterCalculation((target: ColumnTarget) =>
        readCells({ session: target.session, rect: slice(target, whole(target)) }, ({ value }) => shownValue(value)),
      ),
      write: (target, value) => writeContent({ session: target.session, rect: slice(target, whole(target)) }, value),
    },
  },
  links: {
    Filter: (target) => filter.of({ ...tableFilterScope(target), column: target.index }),
  },
  methods: {
    Delete: deleteColumn,
    GetRange: part(whole),
    GetDataBodyRange: part((target) => tableBody(tableInfo(target))),
    GetHeaderRowRange: part((target) => tableHeadings(tableInfo(target))),
    GetTotalRowRange: part((target) => {
      const totals = tableTotals(tableInfo(target));
      if (!totals) throw itemNotFound();
      return totals;
    }),
  },
});

const columns = (target: TableTarget): HostObject[] =>
  tableInfo(target).headings.map((_, index) => tableColumn.of({ ...target, index }));

function findColumn(target: TableTarget, key: unknown): HostObject | null {
  const index = tableInfo(target).headings.findIndex((text, position) =>
    typeof key === "string" ? sameName(text, key) : position + 1 === key,
  );
  return index < 0 ? null : tableColumn.of({ ...target, index });
}

/** What stands beside the place of the new column moves right where it is in the way. */
async function addColumn(
  target: TableTarget,
  index: number,
  values: unknown,
  name: string | undefined,
): Promise<HostObject> {
  const { session, table } = target;
  const { engine } = session;
  checkTable(target);
  const info = tableInfo(target);
  const column = { ...info.rect, column: info.rect.column + index, columns: 1 };
  const block = values === null ? undefined : asBlock(column, values);
  const first = block?.[0]?.[0];
  const text = name ?? (typeof first === "string" ? first : "");
  if (info.headings.some((other) => sameName(other, text))) throw itemAlreadyExists();
  const whole = { ...wholeTable(info), column: column.column, columns: 1 };
  const isTaken = engine.read(whole).some((row) => row.some((cell) => cell.value !== null));
  if (isTaken) await engine.layout.insertCells(whole, "right");
  if (block) writeContent({ session, rect: column }, block);
  const isInside = index < info.headings.length;
  if (text !== "" || !isInside || index === 0) {
    engine.write({ ...column, rows: 1 }, [[text === "" ? nextColumnName(info.headings) : text]]);
  }
  // Beside its columns, be it before the first, cells come in without the table.
  if (!isInside || index === 0) {
    const rect = { ...info.rect, columns: info.rect.columns + 1 };
    checkTableRect(session, rect, table);
    await engine.resizeTable(table, rect);
  }
  return tableColumn.of({ ...target, index });
}

function nextColumnName(headings: readonly string[]): string {
  let number = 1;
  while (headings.some((heading) => sameName(heading, `Column${number}`))) number += 1;
  return `Column${number}`;
}

async function deleteColumn(target: ColumnTarget): Promise<void> {
  heading(target);
  checkTable(target);
  const info = tableInfo(target);
  if (info.headings.length === 1) forgetTable(target);
  await target.session.engine.layout.removeCells(slice(target, wholeTable(info)), "left");
}

export const tableColumnCollection: ObjectKind<TableTarget> = defineObject({
  name: "TableColumnCollection",
  collection: {
    items: columns,
    item: (target, key) => {
      const column = findColumn(target, key);
      if (!column) throw itemNotFound();
      return column;
    },
  },
  properties: {
    Count: { read: (target) => tableInfo(target).headings.length },
  },
  methods: {
    GetCount: (target) => tableInfo(target).headings.length,
    GetItemAt: (target, given) => {
      const column = columns(target)[given.integer(0)];
      if (!column) throw invalidArgument();
      return column;
    },
    GetItemOrNullObject: (target, given) => findColumn(target, given.any(0)),
    Add: (target, given) => {
      const index = given.optionalInteger(0) ?? -1;
      const last = tableInfo(target).headings.length;
      if (index < -1 || index > last) throw invalidArgument();
      return addColumn(target, index === -1 ? last : index, given.any(1), given.optionalText(2));
    },
  },
});
