import type { CellInput, Rect, SheetId, TableInfo } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { defaultTableStyle } from "./defaultTableStyle";
import { eventMethods } from "./eventRegistration";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { isUnbounded } from "./rectangle";
import { resolveReference } from "./referenceText";
import type { Session } from "./session";
import { table } from "./tableObject";
import { standardTableStyle } from "./tableOptions";
import { checkTableRect, findTable, nextTableName, tableHeadingTexts } from "./tables";
import { workbookTarget } from "./eventTypes";

interface TablesTarget {
  readonly session: Session;
  /** Only the tables of this sheet; all of the workbook's when absent. */
  readonly sheet?: SheetId;
}

const inside = ({ session, sheet }: TablesTarget): TableInfo[] =>
  session.engine.tables().filter(({ rect }) => sheet === undefined || rect.sheet === sheet);

function givenRect({ session, sheet }: TablesTarget, given: unknown): Rect {
  const other = range.targetOf(given);
  if (!other && typeof given !== "string") throw invalidArgument();
  const rect = other ? other.rect : resolveReference(session, String(given), sheet ?? session.engine.activeSheet());
  if ((sheet !== undefined && rect.sheet !== sheet) || isUnbounded(rect)) throw invalidArgument();
  return rect;
}

async function add(target: TablesTarget, address: unknown, hasHeaders: boolean): Promise<HostObject> {
  const { session } = target;
  const source = givenRect(target, address);
  checkSheet(session, source.sheet);
  const given = hasHeaders ? source : await withRoomForHeadings(session, source);
  // Excel gives a table that would only have headings one empty row.
  const rect = given.rows === 1 ? { ...given, rows: 2 } : given;
  checkTableRect(session, rect);
  completeHeadings(session, rect);
  const info = await session.engine.addTable(nextTableName(session), rect);
  const style = defaultTableStyle(session);
  if (style !== standardTableStyle) session.workbook.tableStyles.set(info.id, style);
  session.engine.styleTable(info.id, { style, bandedRows: true, filterButtons: true });
  return table.of({ session, table: info.id });
}

/** Moves the data down by one row, below headings that are still blank. */
async function withRoomForHeadings(session: Session, data: Rect): Promise<Rect> {
  checkTableRect(session, data);
  const headings = { ...data, rows: 1 };
  const shift = (): Promise<void> => session.engine.layout.insertCells(headings, "down");
  await session.events.shifting(headings, "ShiftCellDown", shift);
  return { ...data, rows: data.rows + 1 };
}

/** Headings are texts, none is missing and none occurs twice. */
function completeHeadings(session: Session, rect: Rect): void {
  const row = { ...rect, rows: 1 };
  const present = session.engine.read(row)[0]?.map(({ value }) => value) ?? [];
  const wanted = tableHeadingTexts(
    present.map((value) => (typeof value === "object" ? (value?.error ?? null) : value)),
  );
  const inputs = wanted.map((text, index): CellInput => (present[index] === text ? null : text));
  if (inputs.some((input) => input !== null)) session.engine.write(row, [inputs]);
}

export const tableCollection: ObjectKind<TablesTarget> = defineObject({
  name: "TableCollection",
  collection: {
    items: (target) => inside(target).map(({ id }) => table.of({ session: target.session, table: id })),
    item: (target, key) => {
      const info = findTable(target.session, inside(target), key);
      if (!info) throw itemNotFound();
      return table.of({ session: target.session, table: info.id });
    },
  },
  properties: {
    Count: { read: (target) => inside(target).length },
  },
  methods: {
    Add: (target, given) => add(target, given.any(0), given.flag(1)),
    GetCount: (target) => inside(target).length,
    GetItemAt: (target, given) => {
      const info = inside(target)[given.integer(0)];
      if (!info) throw invalidArgument();
      return table.of({ session: target.session, table: info.id });
    },
    GetItemOrNullObject: (target, given) => {
      const info = findTable(target.session, inside(target), given.any(0));
      return info ? table.of({ session: target.session, table: info.id }) : null;
    },
    ...eventMethods<TablesTarget>("table", ["DataChangedEvent", "AddedEvent", "DeletedEvent"], ({ session, sheet }) =>
      sheet === undefined ? workbookTarget : session.workbook.ids.worksheet(sheet),
    ),
  },
});
