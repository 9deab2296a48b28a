import { OPEN, WON, type Deals } from "./deals";

/**
 * Money expected from the open deals: Σ amount × win rate, added without rounding loss.
 *
 * Source: key-account funnel training, sales forecast = Σ (amount in stage × historic win rate of the stage).
 */
export function weightedPipeline({ amounts, winRates, status }: Deals): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    if (status[i] !== OPEN) continue;
    const weighted = (amounts[i] as number) * (winRates[i] as number);
    // NaN is a deal whose amount is not known: it adds nothing.
    if (weighted !== weighted) continue;
    const next = sum + weighted;
    lost += Math.abs(sum) >= Math.abs(weighted) ? sum - next + weighted : weighted - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Money of the deals that are won. */
export function wonAmount({ amounts, status }: Deals): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (status[i] !== WON || amount !== amount) continue;
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
  }
  return sum + lost;
}
