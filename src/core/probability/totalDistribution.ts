/** How probable each total is. Money within half a cent is the same money. */
export interface TotalDistribution {
  /** The total if nothing uncertain comes, and if everything does. */
  readonly smallest: number;
  readonly largest: number;
  /** P(total ≤ amount), in [0, 1]. */
  notAbove(amount: number): number;
  /** P(total ≥ amount), in [0, 1]. */
  reaching(amount: number): number;
  /** The smallest total that is not exceeded with at least this probability, in [0, 1]. */
  percentile(probability: number): number;
}
