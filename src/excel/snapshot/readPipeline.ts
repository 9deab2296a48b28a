import type { CellArea, PlannedValue } from "../../blueprints/plannedWorkbook";
import type { BuildEntry } from "../buildEntry";
import { addressOf, rangeOf } from "../building/rangeOf";
import type { SnapshotCell, SnapshotNotice, SnapshotObstacle } from "../snapshotInspection";
import { readDeals, type DealRow } from "./readDeals";
import { readEntered, readValues } from "./readCells";
import { sendRepeatable, type Sending } from "./sendRepeatable";
import { keptColumns, snapshotColumns } from "./snapshotColumns";
import { snapshotRows, type RecordedRow, type SnapshotRows } from "./snapshotRows";
import { tablesHere, type TableHere } from "./tableHere";

/** A pipeline of which a snapshot can be taken. */
export interface Pipeline {
  readonly day: number;
  /** Where the day comes from. */
  readonly asOf: SnapshotCell;
  readonly deals: readonly DealRow[];
  readonly snapshots: TableHere;
  readonly rows: SnapshotRows<DealRow>;
  /** Rows that are recorded for that day already. */
  readonly replaces: number;
  readonly notices: readonly SnapshotNotice[];
  readonly isManual: boolean;
}

export type PipelineReading =
  { readonly pipeline: Pipeline } | { readonly obstacles: readonly [SnapshotObstacle, ...SnapshotObstacle[]] };

const blocked = (first: SnapshotObstacle, ...others: readonly SnapshotObstacle[]): PipelineReading => ({
  obstacles: [first, ...others],
});

/** Reads all that a snapshot needs, and finds what stands in its way. Changes nothing. */
export async function readPipeline(sending: Sending, entry: BuildEntry): Promise<PipelineReading> {
  const tables = await tablesHere(sending, entry);
  const [deals, snapshots] = [tables.get("deals"), tables.get("snapshots")];
  if (deals === undefined || snapshots === undefined) {
    const missing = deals === undefined ? "deals" : "snapshots";
    return blocked({ kind: "tableGone", table: entry.tables.find(({ id }) => id === missing)?.name ?? missing });
  }
  const gone = [
    ...missingColumns(
      entry,
      "deals",
      deals,
      keptColumns.map(({ deal }) => deal),
    ),
    ...missingColumns(entry, "snapshots", snapshots, snapshotColumns),
  ];
  const { found: asOf, isManual } = await readAsOf(sending, entry);
  const obstacles: SnapshotObstacle[] = [...gone];
  if ("obstacle" in asOf) obstacles.push(asOf.obstacle);
  if (snapshots.isProtected) obstacles.push({ kind: "protected", sheet: snapshots.sheet });
  if (snapshots.hasTotals) obstacles.push({ kind: "totalRow", sheet: snapshots.sheet });
  if (gone.length > 0) return blocked(gone[0]!, ...obstacles.slice(1));
  const read = await readDeals(sending, deals);
  if (read.errors.length > 0)
    obstacles.push({ kind: "errors", cells: firstOf(read.errors), count: read.errors.length });
  else if (read.rows.length === 0) obstacles.push({ kind: "noDeals", sheet: deals.sheet });
  const [first, ...others] = obstacles;
  if (first !== undefined) return blocked(first, ...others);
  if ("obstacle" in asOf) return blocked(asOf.obstacle);
  const { sameDay, blank } = await recordedRows(sending, snapshots, asOf.day);
  const rows = snapshotRows(read.rows, {
    ...{ sameDay, blank, rows: snapshots.rows },
    hasOwnColumns: snapshots.columns > snapshotColumns.length,
  });
  if (snapshots.hidesRows && rows.written.length + rows.surplus.length > 0)
    return blocked({ kind: "rowsHidden", sheet: snapshots.sheet });
  const noRoom = await roomFor(sending, snapshots, rows.added.length);
  if (noRoom !== undefined) return blocked(noRoom);
  const notices: SnapshotNotice[] = [];
  if (isManual) notices.push({ kind: "manualCalculation" });
  if (read.twice.length > 0) notices.push({ kind: "dealsTwice", deals: firstOf(read.twice), count: read.twice.length });
  if (read.withoutDeal.length > 0)
    notices.push({ kind: "withoutDeal", cells: firstOf(read.withoutDeal), count: read.withoutDeal.length });
  return {
    pipeline: {
      ...{ day: asOf.day, asOf: asOf.cell, deals: read.rows, snapshots, rows, notices, isManual },
      replaces: sameDay.length,
    },
  };
}

/** As many as a person reads. */
const firstOf = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, 5);

function missingColumns(
  entry: BuildEntry,
  id: string,
  table: TableHere,
  columns: readonly string[],
): readonly SnapshotObstacle[] {
  const built = entry.tables.find((one) => one.id === id)?.columns ?? [];
  return columns
    .filter((column) => !table.columnAt.has(column))
    .map((column) => ({
      kind: "columnGone",
      table: table.name,
      column: built.find((one) => one.id === column)?.heading ?? column,
    }));
}

/** The last day that Excel can show. */
const lastDay = 2_958_465;

interface AsOf {
  readonly day: number;
  readonly cell: SnapshotCell;
}

/** The day that the pipeline is looked at from, and whether Excel calculates only when asked to. */
async function readAsOf(
  sending: Sending,
  entry: BuildEntry,
): Promise<{ readonly found: AsOf | { readonly obstacle: SnapshotObstacle }; readonly isManual: boolean }> {
  const name = entry.names.find(({ id }) => id === "asOf")?.name ?? "asOf";
  let item: Excel.NamedItem | undefined;
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        workbook.application.load("calculationMode");
        item = workbook.names.getItemOrNullObject(name);
        item.load("name");
      },
    },
  ]);
  // Compared as a text: the enumeration of office.js may be missing.
  const isManual = String(sending.context.workbook.application.calculationMode) === "Manual";
  const gone = { found: { obstacle: { kind: "asOfGone", name } }, isManual } as const;
  if (item === undefined || item.isNullObject) return gone;
  let range: Excel.Range | undefined;
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        range = workbook.names.getItem(name).getRangeOrNullObject();
        range.load("values,rowIndex,columnIndex,worksheet/id,worksheet/name");
      },
    },
  ]);
  if (range === undefined || range.isNullObject) return gone;
  const place = { row: range.rowIndex, column: range.columnIndex };
  const cell: SnapshotCell = {
    ...{ worksheet: range.worksheet.id, sheet: range.worksheet.name },
    ...place,
    address: addressOf({ ...place, rows: 1, columns: 1 }),
  };
  const value = (range.values as PlannedValue[][])[0]?.[0];
  const isDay = typeof value === "number" && value >= 1 && value < lastDay + 1;
  return { found: isDay ? { day: Math.floor(value), cell } : { obstacle: { kind: "noDay", cell } }, isManual };
}

const sheetRows = 1_048_576;

/** What stands where the table has to grow. */
async function roomFor(
  sending: Sending,
  { worksheet, sheet, headingRow, column, columns, rows }: TableHere,
  added: number,
): Promise<SnapshotObstacle | undefined> {
  if (added === 0) return undefined;
  const below = { row: headingRow + 1 + rows, column, rows: added, columns };
  if (below.row + added > sheetRows)
    return { kind: "tooManyRows", rows: rows + added, most: sheetRows - headingRow - 1 };
  let used: Excel.Range | undefined;
  await sendRepeatable(sending, [
    {
      bytes: 0,
      add: ({ workbook }) => {
        used = rangeOf(workbook.worksheets.getItem(worksheet), below).getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex");
      },
    },
  ]);
  if (used === undefined || used.isNullObject) return undefined;
  const place = { row: used.rowIndex, column: used.columnIndex };
  return {
    kind: "noRoom",
    cell: { worksheet, sheet, ...place, address: addressOf({ ...place, rows: 1, columns: 1 }) },
  };
}

/** Where the Snapshots table has this day already, and its blank rows at the end. */
async function recordedRows(
  sending: Sending,
  snapshots: TableHere,
  day: number,
): Promise<{ readonly sameDay: readonly RecordedRow[]; readonly blank: readonly number[] }> {
  const { worksheet, column, columns, rows, columnAt } = snapshots;
  const top = snapshots.headingRow + 1;
  const columnOf = (id: string) => ({ row: top, column: column + columnAt.get(id)!, rows, columns: 1 });
  const days = await valuesOf(sending, worksheet, columnOf("asOf"));
  const found = days.flatMap((value, index) => (typeof value === "number" && Math.floor(value) === day ? [index] : []));
  const first = found[0] ?? 0;
  const span = found.length === 0 ? 0 : found.at(-1)! - first + 1;
  const ids =
    span === 0 ? [] : await valuesOf(sending, worksheet, { ...columnOf("deal"), row: top + first, rows: span });
  const sameDay = found.map((index) => ({ index, deal: ids[index - first] ?? "" }));
  // Only a row that is blank from edge to edge is free; it may have a note of the person's in a column of their own.
  const undated = countAtEnd(days, (value) => value === "");
  const tail = { row: top + rows - undated, column, rows: undated, columns };
  const entered = undated === 0 ? [] : await readEntered(sending, worksheet, tail);
  const count = countAtEnd(entered, (cells) => cells.every((cell) => cell === ""));
  return { sameDay, blank: Array.from({ length: count }, (_, index) => rows - count + index) };
}

function countAtEnd<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  let count = 0;
  while (count < items.length && isCounted(items[items.length - 1 - count]!)) count += 1;
  return count;
}

const valuesOf = async (sending: Sending, worksheet: string, area: CellArea): Promise<readonly PlannedValue[]> =>
  (await readValues(sending, worksheet, area)).values.map(([value]) => value ?? "");
