/** Possible sums, rising, and the probability of each. */
export interface Sums {
  readonly sums: Float64Array;
  readonly probabilities: Float64Array;
}

/** Sums closer than this share of themselves are the same sum, apart from rounding in binary fractions. */
const SAME_SUM = 1e-13;

/**
 * How many different sums there can be: a product of (how often an amount occurs + 1). Amounts that occur often make few
 * sums; 20 different ones make a million. Stops counting beyond `limit`.
 */
export function mostSums(sizes: Float64Array, limit: number): number {
  const times = new Map<number, number>();
  for (const size of sizes) {
    times.set(size, (times.get(size) ?? 0) + 1);
    if (2 ** times.size > limit) return Infinity;
  }
  let count = 1;
  for (const each of times.values()) count *= each + 1;
  return count;
}

/**
 * All sums that some of the amounts can make, each with its probability: every outcome is counted, equal sums together.
 *
 * Two rising lists, the sums without the next amount and those with it, are merged into one, amount by amount.
 */
export function countSums(sizes: Float64Array, chances: Float64Array): Sums {
  let sums = new Float64Array([0]);
  let probabilities = new Float64Array([1]);
  for (let deal = 0; deal < sizes.length; deal++) {
    const size = sizes[deal] as number;
    const comes = chances[deal] as number;
    const fails = 1 - comes;
    const count = sums.length;
    const nextSums = new Float64Array(2 * count);
    const nextProbabilities = new Float64Array(2 * count);
    let without = 0;
    let length = 0;
    for (let withIt = 0; withIt < count; length++) {
      const shifted = (sums[withIt] as number) + size;
      const plain = without < count ? (sums[without] as number) : Infinity;
      const same = SAME_SUM * shifted;
      if (plain < shifted - same) {
        nextSums[length] = plain;
        nextProbabilities[length] = (probabilities[without++] as number) * fails;
      } else {
        nextSums[length] = plain <= shifted + same ? plain : shifted;
        nextProbabilities[length] =
          (probabilities[withIt++] as number) * comes +
          (plain <= shifted + same ? (probabilities[without++] as number) * fails : 0);
      }
    }
    sums = nextSums.slice(0, length);
    probabilities = nextProbabilities.slice(0, length);
  }
  return { sums, probabilities };
}
