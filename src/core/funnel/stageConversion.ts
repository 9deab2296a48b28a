import { median } from "../numbers/median";
import type { Stage } from "./stage";

/** A log of deals entering stages as columns, one entry a row. Rows in any order. */
export interface StageEntries {
  /** Number of the deal, below `dealCount`. */
  readonly deals: Int32Array;
  readonly dealCount: number;
  /** Number of the stage in the stage table. */
  readonly stages: Int32Array;
  /** Excel day numbers. */
  readonly days: Float64Array;
}

/** What became of the deals that entered an open stage: entered = went on + still there + left. */
export interface StageConversion {
  /** Number of the stage in the stage table. */
  readonly stage: number;
  readonly entered: number;
  /** Reached a later open stage or were won. */
  readonly wentOn: number;
  /** Have this stage as their latest entry and have never been further. */
  readonly stillThere: number;
  /** Were lost, or moved back, without having been further. */
  readonly left: number;
  /** Went on ÷ (entered − still there); undefined while nothing is decided. */
  readonly conversion: number | undefined;
  /** Median days from the first entry to the next later stage, of those that went on; undefined when there are none. */
  readonly medianDays: number | undefined;
}

const NEVER = Infinity;

/** First day in each step, and the last step, of every deal. Steps are the open stages in order, then lost, then won. */
interface Histories {
  readonly firstDays: Float64Array;
  readonly lastSteps: Int32Array;
}

function readHistories(
  { deals, dealCount, stages, days }: StageEntries,
  steps: Int32Array,
  stepCount: number,
): Histories {
  const firstDays = new Float64Array(dealCount * stepCount).fill(NEVER);
  const lastDays = new Float64Array(dealCount).fill(-Infinity);
  const lastSteps = new Int32Array(dealCount);
  for (let i = 0; i < deals.length; i++) {
    const deal = deals[i] as number;
    const step = steps[stages[i] as number] as number;
    const day = days[i] as number;
    const cell = deal * stepCount + step;
    if (day < (firstDays[cell] as number)) firstDays[cell] = day;
    const last = lastDays[deal] as number;
    // Of entries on one day the furthest holds, so that the order of the rows does not matter.
    if (day > last || (day === last && step > (lastSteps[deal] as number))) {
      lastDays[deal] = day;
      lastSteps[deal] = step;
    }
  }
  return { firstDays, lastSteps };
}

/**
 * Conversion of each open stage from a log of stage entries. The first entry into a stage counts. Stages skipped between
 * the first and the furthest stage of a deal count as passed; stages before the first one it was seen in do not count.
 *
 * @returns  the open stages, in the order of the table
 * Source: cohort conversion, entered next stage ÷ entered this stage; deals still there are not decided yet.
 */
export function stageConversion(entries: StageEntries, table: readonly Stage[]): StageConversion[] {
  const open = [...table.keys()].filter((stage) => table[stage]?.status === "open");
  const lost = open.length;
  const won = lost + 1;
  const stepCount = won + 1;
  const steps = Int32Array.from(table, ({ status }, stage) =>
    status === "open" ? open.indexOf(stage) : status === "won" ? won : lost,
  );
  const { firstDays, lastSteps } = readHistories(entries, steps, stepCount);
  const counts = open.map(() => ({ entered: 0, wentOn: 0, stillThere: 0, days: [] as number[] }));

  for (let deal = 0; deal < entries.dealCount; deal++) {
    const history = firstDays.subarray(deal * stepCount, (deal + 1) * stepCount);
    const seen = open.map((_, step) => step).filter((step) => history[step] !== NEVER);
    const [first] = seen;
    if (first === undefined) continue;
    const isWon = history[won] !== NEVER;
    const furthest = isWon ? lost : (seen[seen.length - 1] as number);
    for (let step = first; step <= Math.min(furthest, lost - 1); step++) {
      const count = counts[step] as (typeof counts)[number];
      count.entered++;
      if (step === furthest) {
        if (lastSteps[deal] === step) count.stillThere++;
        continue;
      }
      count.wentOn++;
      const entered = history[step] as number;
      let next = NEVER;
      for (let later = step + 1; later < stepCount; later++) {
        const day = history[later] as number;
        if (later !== lost && day >= entered && day < next) next = day;
      }
      // A stage that was skipped, or gone back to from a later one, has no days of its own.
      if (entered !== NEVER && next !== NEVER) count.days.push(next - entered);
    }
  }
  return counts.map(({ entered, wentOn, stillThere, days }, step) => ({
    stage: open[step] as number,
    entered,
    wentOn,
    stillThere,
    left: entered - wentOn - stillThere,
    conversion: entered === stillThere ? undefined : wentOn / (entered - stillThere),
    medianDays: median(days),
  }));
}
