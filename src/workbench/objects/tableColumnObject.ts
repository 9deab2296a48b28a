import type { Rect } from "../engine/sheetEngine";
import { shownValue } from "./cellOutput";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import { asBlock, readCells, writeContent } from "./rangeContent";
import { range } from "./rangeObject";
import { tableBody, tableHeadings } from "./tableParts";
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

const whole = (target: ColumnTarget): Rect => tableInfo(target).rect;

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
  methods: {
    GetRange: part(whole),
    GetDataBodyRange: part((target) => tableBody(tableInfo(target))),
    GetHeaderRowRange: part((target) => tableHeadings(tableInfo(target))),
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

async function addColumn(target: TableTarget, values: unknown, name: string | undefined): Promise<HostObject> {
  const { session, table } = target;
  const info = tableInfo(target);
  const rect = { ...info.rect, columns: info.rect.columns + 1 };
  checkTableRect(session, rect, table);
  const column = { ...info.rect, column: info.rect.column + info.rect.columns, columns: 1 };
  const block = values === null ? undefined : asBlock(column, values);
  const first = block?.[0]?.[0];
  const text = name ?? (typeof first === "string" ? first : "");
  if (info.headings.some((other) => sameName(other, text))) throw itemAlreadyExists();
  if (block) writeContent({ session, rect: column }, block);
  session.engine.write({ ...column, rows: 1 }, [[text === "" ? `Column${info.headings.length + 1}` : text]]);
  await session.engine.resizeTable(table, rect);
  return tableColumn.of({ ...target, index: info.headings.length });
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
      if (index !== -1 && index !== last) throw notImplemented("inserting a column before others");
      return addColumn(target, given.any(1), given.optionalText(2));
    },
  },
});
