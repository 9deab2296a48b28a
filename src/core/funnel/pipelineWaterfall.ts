import { ExactTotals } from "../numbers/exactTotals";
import { withoutNoise } from "../numbers/withoutNoise";
import { LOST, NO_DEAL, OPEN, WON } from "./deals";

/** The deals at one time, one entry a deal; the same deal has the same place in both snapshots. */
export interface PipelineSnapshot {
  /** Money; NaN where not known. */
  readonly amounts: Float64Array;
  readonly winRates: Float64Array;
  /** `OPEN`, `WON`, `LOST`, or `NO_DEAL` where the deal is not in the list. */
  readonly status: Uint8Array;
  /** 1 where the deal is expected to close in the period looked at. */
  readonly inPeriod: Uint8Array;
}

/** From the opening to the closing pipeline, in this order. */
export const waterfallSteps = [
  "opening",
  "new",
  "pulledIn",
  "increased",
  "decreased",
  "stageMoves",
  "pushedOut",
  "won",
  "lost",
  "dropped",
  "closing",
] as const;
export type WaterfallStep = (typeof waterfallSteps)[number];

const slot = (step: WaterfallStep): number => waterfallSteps.indexOf(step);
const [OPENING, NEW, PULLED_IN, INCREASED, DECREASED, STAGE_MOVES, PUSHED_OUT, DROPPED, CLOSING] = (
  ["opening", "new", "pulledIn", "increased", "decreased", "stageMoves", "pushedOut", "dropped", "closing"] as const
).map(slot) as [number, number, number, number, number, number, number, number, number];
const LEAVES_AS: Readonly<Record<number, number>> = { [OPEN]: PUSHED_OUT, [WON]: slot("won"), [LOST]: slot("lost") };

/**
 * What changed the open pipeline of a period between two snapshots: opening + all steps = closing.
 *
 * A deal's amount changes first, at its old win rate; then it moves stage, or leaves with the changed amount. A deal that
 * leaves without an amount leaves with its old one. A deal that came and was won or lost in between is counted in and out;
 * a closed deal that is open again is new.
 *
 * @param weighted  amounts × win rates, and then stage moves; else amounts as they are
 * @returns         signed money for each of `waterfallSteps`
 * Source: pipeline waterfall, start + created + pulled in + increased − decreased − pushed − won − lost = end.
 */
export function pipelineWaterfall(before: PipelineSnapshot, now: PipelineSnapshot, weighted: boolean): number[] {
  const totals = new ExactTotals(waterfallSteps.length);
  let turnover = 0;
  const add = (step: number, amount: number): void => {
    totals.add(step, amount);
    turnover += Math.abs(amount);
  };
  for (let deal = 0; deal < before.status.length; deal++) {
    const was = before.status[deal] as number;
    const is = now.status[deal] as number;
    const wasIn = was === OPEN && before.inPeriod[deal] === 1;
    const isIn = is === OPEN && now.inPeriod[deal] === 1;
    const oldWeight = weighted ? (before.winRates[deal] as number) : 1;
    const newWeight = weighted ? (now.winRates[deal] as number) : 1;
    const oldAmount = known(before.amounts[deal] as number, 0);
    const newAmount = known(now.amounts[deal] as number, isIn || !wasIn ? 0 : oldAmount);
    if (isIn) add(CLOSING, newAmount * newWeight);

    if (wasIn) {
      add(OPENING, oldAmount * oldWeight);
      if (is === NO_DEAL) {
        add(DROPPED, -oldAmount * oldWeight);
        continue;
      }
      const change = (newAmount - oldAmount) * oldWeight;
      add(change > 0 ? INCREASED : DECREASED, change);
      if (isIn) add(STAGE_MOVES, newAmount * (newWeight - oldWeight));
      else add(LEAVES_AS[is] as number, -newAmount * oldWeight);
      continue;
    }
    const cameAndWent = (is === WON || is === LOST) && now.inPeriod[deal] === 1 && (was === NO_DEAL || was === OPEN);
    if (!isIn && !cameAndWent) continue;
    add(was === OPEN ? PULLED_IN : NEW, newAmount * newWeight);
    if (cameAndWent) add(LEAVES_AS[is] as number, -newAmount * newWeight);
  }
  return waterfallSteps.map((_, step) => withoutNoise(totals.total(step), turnover));
}

const known = (amount: number, otherwise: number): number => (amount === amount ? amount : otherwise);
