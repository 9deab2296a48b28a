import { exactSum } from "./exactSum";

/**
 * Σ weight × value ÷ Σ weight, never outside the values. A row whose value is NaN, or whose weight is NaN, 0 or
 * less, counts for nothing.
 *
 * @returns        undefined when no row has weight
 */
export function weightedMean(values: Float64Array, weights: Float64Array): number | undefined {
  let least = Infinity;
  let most = -Infinity;
  let heaviest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const weight = weights[i] as number;
    if (!(weight > 0) || value !== value) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    if (weight > heaviest) heaviest = weight;
  }
  if (heaviest === 0) return undefined;
  // A power of two changes no digit, and keeps sums of the largest amounts inside the numbers.
  const scale = 2 ** Math.min(1000, -Math.floor(Math.log2(heaviest)));
  const scaled = weights.map((weight, i) => (weight > 0 && !Number.isNaN(values[i]) ? weight * scale : 0));
  const mean =
    exactSum(scaled.map((weight, i) => (weight > 0 ? weight * (values[i] as number) : 0))) / exactSum(scaled);
  return Math.min(Math.max(mean, least), most);
}
