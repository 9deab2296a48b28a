import { isClearlyLess } from "../numbers/isClearlyLess";
import { exactSum } from "../numbers/exactSum";
import { withoutResidue } from "../numbers/withoutResidue";

export const NO_CUSTOMER = 0;
export const CORE = 1;
export const GROWTH = 2;
export const DRAG = 3;

/** Customers by what they earn, one entry each, in the order they came in. */
export interface Pareto {
  /** 1 for the largest profit; equal profits share a rank, as with RANK.EQ. 0 without a profit. */
  readonly ranks: Float64Array;
  /** Profit of this and all larger customers ÷ total profit; equal ones share it. NaN without a profit. */
  readonly cumulativeShares: Float64Array;
  /** `CORE`, `GROWTH`, `DRAG`, or `NO_CUSTOMER` for an empty row. */
  readonly classes: Uint8Array;
}

/** All profits together, 0 when they cancel out. */
export const totalProfit = (profits: Float64Array): number =>
  withoutResidue(exactSum(profits), exactSum(profits.map(Math.abs)));

/**
 * Which customers earn the profit: core ones up to `coreShare` of it together, growth ones up to `growthShare`, drag the
 * rest. The largest customer is core whatever its share; a customer without profit is drag.
 *
 * @param profits      money a customer, NaN where blank
 * @param total        `totalProfit` of them, > 0
 * @param coreShare    in [0, growthShare]
 * @param growthShare  in [coreShare, 1]
 * Source: key-account strategy training, customer potential by the 80/20 rule; classes as in an ABC analysis.
 */
export function paretoOf(profits: Float64Array, total: number, coreShare: number, growthShare: number): Pareto {
  const ranks = new Float64Array(profits.length);
  const cumulativeShares = new Float64Array(profits.length).fill(NaN);
  const classes = new Uint8Array(profits.length);
  const order = Int32Array.from(profits.keys())
    .filter((customer) => !Number.isNaN(profits[customer]))
    .sort((one, other) => (profits[other] as number) - (profits[one] as number));
  const profitAt = (position: number): number => profits[order[position] as number] as number;

  let sum = 0;
  let lost = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const profit = profitAt(from);
    for (; to < order.length && !isClearlyLess(profitAt(to), profit); to++) {
      const next = sum + profitAt(to);
      lost += Math.abs(sum) >= Math.abs(profitAt(to)) ? sum - next + profitAt(to) : profitAt(to) - next + sum;
      sum = next;
    }
    const share = to === order.length ? 1 : (sum + lost) / total;
    let group = DRAG;
    if (profit > 0 && (from === 0 || !isClearlyLess(coreShare, share))) group = CORE;
    else if (profit > 0 && !isClearlyLess(growthShare, share)) group = GROWTH;
    for (const customer of order.subarray(from, to)) {
      ranks[customer] = from + 1;
      cumulativeShares[customer] = share;
      classes[customer] = group;
    }
  }
  return { ranks, cumulativeShares, classes };
}

/**
 * Do the drag customers cost more attention than they are worth: at least `visitCut` of all visits for less than
 * `profitCut` of the profit?
 *
 * @param visits  a customer, NaN where blank
 * Source: key-account strategy training: the tail takes 35–55 % of the visits and gives less than 20 % of gross profit.
 */
export function isTailOvervisited(
  classes: Uint8Array,
  profits: Float64Array,
  total: number,
  visits: Float64Array,
  visitCut: number,
  profitCut: number,
): boolean {
  const ofTail = (values: Float64Array): number =>
    exactSum(values.map((value, customer) => (classes[customer] === DRAG ? value : 0)));
  const allVisits = exactSum(visits);
  if (allVisits === 0) return false;
  return !isClearlyLess(ofTail(visits) / allVisits, visitCut) && isClearlyLess(ofTail(profits) / total, profitCut);
}
