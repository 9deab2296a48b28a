import { NO_DEAL } from "../../core/funnel/deals";
import type { PipelineSnapshot } from "../../core/funnel/pipelineWaterfall";
import { isBlank } from "../cells";
import type { Column } from "../column";
import { Failure } from "../failure";
import { at } from "../place";
import { DealNumbers, dealTwice } from "./dealNumbers";
import { readDeals } from "./readDeals";
import type { StageTable } from "./stageTable";

/** The columns of one of the two lists. */
export interface SnapshotColumns {
  readonly deals: Column;
  readonly amounts: Float64Array;
  readonly stages: Column;
  /** Days on which the deals are expected to close, NaN where blank; undefined when all deals are looked at. */
  readonly close: Float64Array | undefined;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

const isEmpty = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

/** Numbers of the deals in the rows of a list; -1 for an empty row. */
function numberRows({ deals, amounts, stages }: SnapshotColumns, numbers: DealNumbers): Int32Array {
  const rows = new Int32Array(amounts.length).fill(-1);
  const seen = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const amount = amounts[i] as number;
    const hasStage = !isEmpty(stages.at(i));
    if (isEmpty(deals.at(i)) && !hasStage && amount !== amount) continue;
    const deal = numbers.numberOf(deals, i);
    if (!hasStage)
      throw new Failure(
        "#VALUE!",
        at(stages.place(i), {
          en: "the deal has no stage. Enter its stage.",
          zh: "该商机没有阶段，请填写阶段。",
        }),
      );
    if (seen.has(deal)) throw dealTwice(deals, i);
    seen.add(deal);
    rows[i] = deal;
  }
  return rows;
}

function placeRows(
  { amounts, stages, close }: SnapshotColumns,
  rows: Int32Array,
  dealCount: number,
  table: StageTable,
  { from, to }: Period,
): PipelineSnapshot {
  const found = readDeals(amounts, stages, table);
  const snapshot = {
    amounts: new Float64Array(dealCount).fill(NaN),
    winRates: new Float64Array(dealCount),
    status: new Uint8Array(dealCount).fill(NO_DEAL),
    inPeriod: new Uint8Array(dealCount),
  };
  rows.forEach((deal, i) => {
    if (deal === -1) return;
    snapshot.amounts[deal] = amounts[i] as number;
    snapshot.winRates[deal] = found.winRates[i] as number;
    snapshot.status[deal] = found.status[i] as number;
    // A blank day is NaN and lies in no period.
    const day = close === undefined ? from : (close[i] as number);
    snapshot.inPeriod[deal] = day >= from && day <= to ? 1 : 0;
  });
  return snapshot;
}

/** Both lists with the same deal in the same place. */
export function readSnapshots(
  before: SnapshotColumns,
  now: SnapshotColumns,
  table: StageTable,
  period: Period,
): readonly [before: PipelineSnapshot, now: PipelineSnapshot] {
  const numbers = new DealNumbers();
  const rowsBefore = numberRows(before, numbers);
  const rowsNow = numberRows(now, numbers);
  return [
    placeRows(before, rowsBefore, numbers.count, table, period),
    placeRows(now, rowsNow, numbers.count, table, period),
  ];
}
