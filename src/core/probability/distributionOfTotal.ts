import { largestTotal, momentsOf, smallestFirst, type AllOrNothing } from "./allOrNothing";
import { cellWidth } from "./cellWidth";
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

/** Few amounts get a finer grid, because it costs them nothing and their possible totals lie further apart. */
const FINEST_GRID = 8000;
const CELLS_OF_ALL_AMOUNTS = 2 ** 21;

/**
 * Distribution of the total of independent amounts, each of which comes in full or not at all.
 *
 * Every possible total is counted where that is feasible: up to 20 different amounts, and any number of amounts with a
 * common unit that is not too small. Otherwise by cosine series where it holds, else by convolution on a grid; amounts
 * are then right to within a thousandth of the standard deviation of the total, and usually to within a hundred-thousandth.
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
  const moments = momentsOf(sizes, chances);
  const cell = cellWidth(sizes, moments.deviation, Math.min(FINEST_GRID, CELLS_OF_ALL_AMOUNTS / count));
  if (unit !== undefined && unit >= cell) return withUnit(deals, unit, gridMasses(sorted.sizes, sorted.chances, unit));
  return new GriddedTotals(certain, largest, cell, gridMasses(sorted.sizes, sorted.chances, cell), moments);
}
