import { exactSum } from "../numbers/exactSum";
import type { AllOrNothing } from "../probability/allOrNothing";
import { OPEN, type Deals } from "./deals";
import { wonAmount } from "./forecastSales";

/**
 * The total as a sum of open deals that each come in full or not at all, on top of the closed amount. A deal that is sure
 * is part of what is certain; a reduction (negative amount) is taken off there and comes back if its deal is lost, so
 * that all uncertain amounts are positive.
 *
 * @param closed  money; if omitted, the deals that are won
 */
export function uncertainDeals(deals: Deals, closed = wonAmount(deals)): AllOrNothing {
  const { amounts, winRates, status } = deals;
  const certain = [closed];
  const sizes: number[] = [];
  const chances: number[] = [];
  const directions: number[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const winRate = winRates[i] as number;
    // NaN is a deal whose amount is not known: it adds nothing.
    if (status[i] !== OPEN || amount !== amount || amount === 0 || winRate === 0) continue;
    if (winRate === 1 || amount < 0) certain.push(amount);
    if (winRate === 1) continue;
    sizes.push(Math.abs(amount));
    chances.push(amount > 0 ? winRate : 1 - winRate);
    directions.push(Math.sign(amount));
  }
  return {
    certain: exactSum(certain),
    sizes: Float64Array.from(sizes),
    chances: Float64Array.from(chances),
    directions: Int8Array.from(directions),
  };
}
