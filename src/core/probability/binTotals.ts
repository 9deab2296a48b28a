import type { TotalDistribution } from "./totalDistribution";

export interface TotalBin {
  /** Totals above `from` (in the first bin: from it) up to and with `to`. */
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  /** P(total ≤ to). */
  readonly cumulative: number;
}

/** Probability at each end that a long list leaves to its first and its last bin. */
const TAIL = 0.0005;

/**
 * The distribution in bins of equal width from the smallest possible total to the largest. Where nearly all of the
 * probability lies within less than half of that, the bins divide that part, and the first reaches down to the smallest
 * total and the last up to the largest: together they always hold everything. One bin where only one total is possible.
 */
export function binTotals(distribution: TotalDistribution, count: number): TotalBin[] {
  const { smallest, largest } = distribution;
  let edges = [smallest, largest];
  if (largest > smallest) {
    let low = distribution.percentile(TAIL);
    let high = distribution.percentile(1 - TAIL);
    const share = (high - low) / (largest - smallest);
    // Next to nothing: hardly anything but one total is to be expected, and only the others make a picture.
    if (share > 0.5 || share < 1e-6) [low, high] = [smallest, largest];
    const step = (high - low) / count;
    const inner = Array.from({ length: count - 1 }, (_, i) => round(low + (i + 1) * step, step));
    edges = [smallest, ...inner, largest];
  }
  let before = 0;
  return edges.slice(1).map((to, i) => {
    const cumulative = i === edges.length - 2 ? 1 : Math.max(before, distribution.notAbove(to));
    const bin = { from: edges[i] as number, to, probability: cumulative - before, cumulative };
    before = cumulative;
    return bin;
  });
}

/** Three digits of a step are enough for an edge, and read better on an axis than fifteen. */
function round(edge: number, step: number): number {
  const decimals = 2 - Math.floor(Math.log10(step));
  const unit = 10 ** -decimals;
  return decimals > 0 ? Number(edge.toFixed(Math.min(100, decimals))) : Math.round(edge / unit) * unit;
}
