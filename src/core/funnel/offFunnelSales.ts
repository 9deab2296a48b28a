import { exactSum } from "../numbers/exactSum";
import { isMoreMoney } from "../numbers/halfCent";

/**
 * Money of the small orders that are kept out of the funnel: all amounts below the threshold. One exactly at the threshold
 * stays in the funnel; NaN is no amount.
 *
 * Source: key-account funnel training, off-funnel sales.
 */
export const offFunnelSales = (amounts: Float64Array, threshold: number): number =>
  exactSum(amounts.filter((amount) => isMoreMoney(threshold, amount)));
