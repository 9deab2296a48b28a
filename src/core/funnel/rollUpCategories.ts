import { ExactTotals } from "../numbers/exactTotals";

/** Forecast categories from the least to the most certain; each is read together with all that are more certain. */
export const forecastCategories = ["pipeline", "bestCase", "mostLikely", "commit", "closed"] as const;
export type ForecastCategory = (typeof forecastCategories)[number];

export interface CategoryTotal {
  readonly category: ForecastCategory;
  readonly amount: number;
  /** The amount with those of all categories that are more certain. */
  readonly cumulative: number;
}

/**
 * Money by forecast category and rolled up: commit holds what is closed, best case holds commit, and so on.
 *
 * @param categories  index into `forecastCategories`, one a row; -1 for a row that does not count
 * @param closed      money; if given, it stands in place of the rows that are closed
 * Source: cumulative forecast rollups, Salesforce ForecastingSubmissionItem; here pipeline holds closed sales too.
 */
export function rollUpCategories(amounts: Float64Array, categories: Int8Array, closed?: number): CategoryTotal[] {
  const last = forecastCategories.length - 1;
  const totals = new ExactTotals(forecastCategories.length);
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const category = categories[i] as number;
    if (amount !== amount || category === -1 || (category === last && closed !== undefined)) continue;
    totals.add(category, amount);
  }
  if (closed !== undefined) totals.add(last, closed);
  return forecastCategories.map((category, index) => ({
    category,
    amount: totals.total(index),
    cumulative: totals.totalOf(index, forecastCategories.length),
  }));
}
