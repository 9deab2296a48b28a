import { totalSales } from "../../core/funnel/totalSales";
import type { AllOrNothing } from "../../core/probability/allOrNothing";
import type { TotalDistribution } from "../../core/probability/totalDistribution";

interface Calculated {
  readonly deals: AllOrNothing;
  readonly correlation: number;
  readonly distribution: TotalDistribution;
}

let latest: Calculated | undefined;

/**
 * A sheet asks for the chance, the percentiles and the distribution of the same deals one after the other, and in
 * thousands of deals that depend on each other the distribution takes most of a second.
 */
export function latestDistribution(deals: AllOrNothing, correlation: number): TotalDistribution {
  if (latest?.correlation === correlation && areSame(latest.deals, deals)) return latest.distribution;
  const distribution = totalSales(deals, correlation);
  latest = { deals, correlation, distribution };
  return distribution;
}

const areSame = (some: AllOrNothing, others: AllOrNothing): boolean =>
  some.certain === others.certain &&
  sameNumbers(some.sizes, others.sizes) &&
  sameNumbers(some.chances, others.chances) &&
  sameNumbers(some.directions, others.directions);

const sameNumbers = (some: ArrayLike<number>, others: ArrayLike<number>): boolean => {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
};
