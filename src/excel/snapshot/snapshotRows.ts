import type { PlannedValue } from "../../blueprints/plannedWorkbook";

/** A row of the Snapshots table as it stands. */
export interface RecordedRow {
  /** From the top of the table's rows. */
  readonly index: number;
  readonly deal: PlannedValue;
}

/** What has to be done to the Snapshots table. */
export interface SnapshotRows<Row> {
  /** Rows that get new contents where they are. */
  readonly written: readonly { readonly index: number; readonly row: Row }[];
  /** Rows for which the table has to grow, in order. */
  readonly added: readonly Row[];
  /** Rows of that day that nothing stands for any more, first to last: they become blank. */
  readonly surplus: readonly number[];
  /** How many of these are the last rows of the table, which can do without them. */
  readonly cut: number;
}

/** Texts and numbers that look the same are the same deal, as they are to a person who retyped one. */
const keyOf = (deal: PlannedValue): string => String(deal).trim().toLowerCase();

interface RecordedDay {
  /** The rows that are recorded for that day. */
  readonly sameDay: readonly RecordedRow[];
  /** Indexes of the blank rows at the end of the table. */
  readonly blank: readonly number[];
  /** How many rows the table has. */
  readonly rows: number;
  /** A person has columns of their own in it. */
  readonly hasOwnColumns: boolean;
}

/**
 * Which rows a snapshot goes to. A deal takes the row in which that day has it already, so that what a person wrote beside
 * it stays beside it; other deals take the day's rows that are left, then blank rows at the end, then new ones.
 * Fewer deals close up at the end of the table, unless a person's own cells stand beside them.
 */
export function snapshotRows<Row extends { readonly deal: PlannedValue }>(
  deals: readonly Row[],
  { sameDay, blank, rows, hasOwnColumns }: RecordedDay,
): SnapshotRows<Row> {
  const ofDeal = new Map<string, number[]>();
  for (const { index, deal } of sameDay) ofDeal.set(keyOf(deal), [...(ofDeal.get(keyOf(deal)) ?? []), index]);
  const own = deals.map((row) => ofDeal.get(keyOf(row.deal))?.shift());
  const taken = new Set(own);
  const free = [...sameDay.map(({ index }) => index).filter((index) => !taken.has(index)), ...blank];
  const written: { index: number; row: Row }[] = [];
  const added: Row[] = [];
  deals.forEach((row, position) => {
    const index = own[position] ?? free.shift();
    if (index === undefined) added.push(row);
    else written.push({ index, row });
  });
  written.sort((one, other) => one.index - other.index);
  const blanks = new Set(blank);
  const surplus = free.filter((index) => !blanks.has(index)).sort((one, other) => one - other);
  const first = rows - sameDay.length;
  const isLast = blank.length === 0 && sameDay.every(({ index }) => index >= first);
  if (surplus.length === 0 || !isLast || hasOwnColumns) return { written, added, surplus, cut: 0 };
  return {
    written: written.map(({ row }, position) => ({ index: first + position, row })),
    added,
    surplus: surplus.map((_, position) => first + written.length + position),
    cut: surplus.length,
  };
}

/** First and count of each run of indexes without a gap. */
export function runsOf(indexes: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && index === last.first + last.count) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
