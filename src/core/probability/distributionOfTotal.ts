import { largestTotal, momentsOf, smallestFirst, type AllOrNothing } from "./allOrNothing";
import { commonUnit } from "./commonUnit";
import { cosineSeries } from "./cosineSeries";
import { CountedTotals } from "./countedTotals";
import { countSums, mostSums } from "./countSums";
import { GriddedTotals } from "./griddedTotals";
import { gridMasses } from "./gridMasses";
import { SeriesTotals } from "./seriesTotals";
import type { TotalDistribution } from "./totalDistribution";
import { withUnit } from "./withUnit";

/** All subsets of 20 amounts. */
const MOST_SUMS = 2 ** 20;
/** Steps of counting, of some nanoseconds each, before a faster way is taken. */
const MOST_COUNTING = 2 ** 25;

/**
 * A cell is never wider than the standard deviation divided by this, and narrower for many amounts, each of which adds up
 * to cell² ÷ 12 to the variance by being split.
 */
export const cellsPerDeviation = (amounts: number): number => Math.max(500, 25 * Math.sqrt(amounts));

/**
 * Distribution of the total of independent amounts, each of which comes in full or not at all.
 *
 * Every possible total is counted where that is feasible: up to 20 different amounts, and any number of amounts with a
 * common unit that is not too small. Otherwise by cosine series where it holds, else by convolution on a grid; both
 * then agree to within a thousandth of the standard deviation, usually far better.
 */
export function distributionOfTotal(deals: AllOrNothing): TotalDistribution {
  const { certain, sizes, chances } = deals;
  const largest = largestTotal(deals);
  const count = sizes.length;
  if (mostSums(sizes, MOST_SUMS) * count <= MOST_COUNTING) {
    const { sums, probabilities } = countSums(sizes, chances);
    return new CountedTotals(certain, largest, sums, probabilities);
  }
  const unit = commonUnit(sizes);
  if (unit !== undefined && ((largest - certain) / unit) * count <= MOST_COUNTING)
    return withUnit(deals, unit, gridMasses(sizes, chances, unit));

  const series = cosineSeries(sizes, chances);
  if (series !== undefined) return new SeriesTotals(certain, largest, series);

  const sorted = smallestFirst(deals);
  const cell = momentsOf(sizes, chances).deviation / cellsPerDeviation(count);
  if (unit !== undefined && unit >= cell) return withUnit(deals, unit, gridMasses(sorted.sizes, sorted.chances, unit));
  return new GriddedTotals(certain, largest, cell, gridMasses(sorted.sizes, sorted.chances, cell));
}
