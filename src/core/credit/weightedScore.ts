import { exactSum } from "../numbers/exactSum";
import { isClearlyLess } from "../numbers/isClearlyLess";

export interface WeightedScore {
  /** 0–100. */
  readonly score: number;
  /** Each factor's share of the weight that is present; 0 where the value is missing, 1 in sum. */
  readonly shares: Float64Array;
  /** Points × share, 0 where the value is missing; the score in sum. */
  readonly contributions: Float64Array;
}

/**
 * Weighted mean of the points. A factor without points is left out and its weight falls to the others in proportion,
 * as long as at least half of the scorecard's weight is present.
 *
 * @param points       one entry a factor, 0–100; NaN where the value is missing
 * @param weights      one entry a factor, > 0
 * @param totalWeight  weight of the whole scorecard, also of the factors nobody asked about
 * @returns            undefined when less than half of the total weight is present
 */
export function weightedScore(
  points: Float64Array,
  weights: Float64Array,
  totalWeight: number,
): WeightedScore | undefined {
  const presentWeight = exactSum(weights.map((weight, i) => (Number.isNaN(points[i]) ? 0 : weight)));
  if (presentWeight === 0 || isClearlyLess(presentWeight, totalWeight / 2)) return undefined;
  const shares = weights.map((weight, i) => (Number.isNaN(points[i]) ? 0 : weight / presentWeight));
  const contributions = shares.map((share, i) => (share === 0 ? 0 : share * (points[i] as number)));
  // From the weights as given, not from the shares: 50 : 30 : 20 is exact, their shares are not.
  const mean = exactSum(points.map((each, i) => each * (weights[i] as number))) / presentWeight;
  const known = points.filter((each) => !Number.isNaN(each));
  // A mean lies between its parts; rounding may not carry a customer with 100 everywhere past 100.
  const score = Math.min(Math.max(mean, Math.min(...known)), Math.max(...known));
  return { score, shares, contributions };
}
