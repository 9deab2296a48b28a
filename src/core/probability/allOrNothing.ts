import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/** Amounts of money that come in full or not at all, one entry each; independent of each other where nothing else is said. */
export interface AllOrNothing {
  /** The total if none of the amounts comes. */
  readonly certain: number;
  /** Money, > 0. */
  readonly sizes: Float64Array;
  /** Probability that the amount comes, in (0, 1). */
  readonly chances: Float64Array;
  /** 1 where the amount comes when the deal is won; -1 where it comes when the deal is lost (a reduction spared). */
  readonly directions: Int8Array;
}

/** The total if everything comes. */
export function largestTotal({ certain, sizes }: AllOrNothing): number {
  const everything = exactSum(sizes);
  // Not even by the noise in its last digit may the largest total be another than the only one.
  if (everything === 0) return certain;
  return withoutNoise(certain + everything, Math.max(Math.abs(certain), everything));
}

/** The same amounts, smallest first: sums of small amounts span few cells, and most of the work is done among them. */
export function smallestFirst({ certain, sizes, chances, directions }: AllOrNothing): AllOrNothing {
  const order = Uint32Array.from(sizes.keys()).sort(
    (left, right) => (sizes[left] as number) - (sizes[right] as number),
  );
  return {
    certain,
    sizes: Float64Array.from(order, (i) => sizes[i] as number),
    chances: Float64Array.from(order, (i) => chances[i] as number),
    directions: Int8Array.from(order, (i) => directions[i] as number),
  };
}

export interface Moments {
  /** Of the uncertain part of the total. */
  readonly mean: number;
  readonly deviation: number;
}

export function momentsOf(sizes: Float64Array, chances: Float64Array): Moments {
  // In shares of the largest amount, whose square is always a number that can be held.
  let largest = 0;
  for (const size of sizes) if (size > largest) largest = size;
  let mean = 0;
  let variance = 0;
  for (let i = 0; i < sizes.length; i++) {
    const share = (sizes[i] as number) / largest;
    const chance = chances[i] as number;
    mean += share * chance;
    variance += share * share * chance * (1 - chance);
  }
  return { mean: mean * largest, deviation: Math.sqrt(variance) * largest };
}
