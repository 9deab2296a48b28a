import type { PlannedValue } from "../../blueprints/plannedWorkbook";
import { addressOf } from "../building/rangeOf";
import type { SnapshotCell } from "../snapshotInspection";
import { readValues } from "./readCells";
import type { Sending } from "./sendRepeatable";
import { keptColumns } from "./snapshotColumns";
import type { TableHere } from "./tableHere";

/** What a snapshot keeps of one deal, in the order of the Snapshots table's columns after the day. */
export interface DealRow {
  readonly deal: PlannedValue;
  readonly cells: readonly PlannedValue[];
}

export interface DealsRead {
  readonly rows: readonly DealRow[];
  readonly errors: readonly SnapshotCell[];
  /** Deals that have more than one row. */
  readonly twice: readonly string[];
  /** The deal's cell of rows that hold something, but no deal. */
  readonly withoutDeal: readonly SnapshotCell[];
}

/** All deals of the table, also those that a filter hides. */
export async function readDeals(sending: Sending, table: TableHere): Promise<DealsRead> {
  const { worksheet, sheet, headingRow, column, rows, columnAt } = table;
  const kept = keptColumns.map(({ deal }) => columnAt.get(deal)!);
  const left = Math.min(...kept);
  const width = Math.max(...kept) - left + 1;
  const area = { row: headingRow + 1, column: column + left, rows, columns: width };
  const { values, isError } = await readValues(sending, worksheet, area);
  const cellAt = (row: number, at: number): SnapshotCell => {
    const place = { row: area.row + row, column: column + at };
    return { worksheet, sheet, ...place, address: addressOf({ ...place, rows: 1, columns: 1 }) };
  };
  const found: DealRow[] = [];
  const errors: SnapshotCell[] = [];
  const withoutDeal: SnapshotCell[] = [];
  const times = new Map<string, number>();
  values.forEach((line, row) => {
    const cells = kept.map((at) => line[at - left] ?? "");
    const deal = cells[0] ?? "";
    const wrong = kept.filter((at) => isError(row, at - left));
    if (wrong.length === 0 && isBlank(deal)) {
      if (cells.some((cell) => !isBlank(cell))) withoutDeal.push(cellAt(row, kept[0]!));
      return;
    }
    errors.push(...wrong.map((at) => cellAt(row, at)));
    const key = String(deal).trim();
    times.set(key, (times.get(key) ?? 0) + 1);
    found.push({ deal, cells });
  });
  const twice = [...times].flatMap(([deal, count]) => (count > 1 ? [deal] : []));
  return { rows: found, errors, twice, withoutDeal };
}

const isBlank = (value: PlannedValue): boolean => typeof value === "string" && value.trim() === "";
