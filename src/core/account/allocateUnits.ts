import { exactSum } from "../numbers/exactSum";

/** More units than this cannot be counted one by one in binary fractions without losing some. */
export const MOST_UNITS = 1e15;

/** Fractions closer than this are equal: 2 × 0.1 ÷ 0.4 and 2 × 0.3 ÷ 0.4 both leave half a unit. */
const SAME = 1e-9;

/**
 * Splits whole units in proportion to weights, so that the parts add up: everybody gets the whole units of the exact
 * share, and the units left over go to the largest fractions (Hamilton's method). Of equal fractions the first one gets it.
 *
 * @param units        whole number in [0, MOST_UNITS]
 * @param weights      ≥ 0, NaN for no part
 * @param totalWeight  their sum, > 0
 * @returns            whole units, one entry a weight; `units` in sum
 */
export function allocateUnits(units: number, weights: Float64Array, totalWeight: number): Float64Array {
  const fractions = new Float64Array(weights.length);
  const parts = weights.map((weight, i) => {
    // The share first: units × weight of two large numbers would leave the range of numbers.
    const exact = Number.isNaN(weight) ? 0 : units * (weight / totalWeight);
    const whole = Math.floor(exact);
    fractions[i] = exact - whole;
    return whole;
  });
  // Below MOST_UNITS the rounding of all shares together stays below one unit, so this is 0 up to their number.
  const left = units - exactSum(parts);
  if (left === 0) return parts;
  const rank = fractions.map((fraction) => Math.round(fraction / SAME));
  const order = [...parts.keys()]
    .filter((i) => (weights[i] as number) > 0)
    .sort((one, other) => (rank[other] as number) - (rank[one] as number));
  for (const i of order.slice(0, left)) parts[i] = (parts[i] as number) + 1;
  return parts;
}
