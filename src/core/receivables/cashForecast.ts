import { ExactTotals } from "../numbers/exactTotals";
import { withoutResidue } from "../numbers/withoutResidue";

export interface CashForecast {
  /** Expected on the day looked at or before, and still open. */
  readonly past: number;
  readonly periods: readonly number[];
  /** Expected after the last period. */
  readonly later: number;
}

/**
 * Open money by the period in which it is expected. Past, periods and later add up to all money.
 *
 * @param amounts       open money, negative for a credit note; NaN or 0 for a row that does not count
 * @param payDays       day number on which each is expected
 * @param asOf          day looked at; the first period begins on the day after
 * @param overdueDelay  days after `asOf` on which money expected in the past comes; undefined when nobody knows
 * @param periods       how many periods, ≥ 1
 * @param periodDays    length of each, ≥ 1
 */
export function cashForecast(
  amounts: Float64Array,
  payDays: Float64Array,
  asOf: number,
  overdueDelay: number | undefined,
  periods: number,
  periodDays: number,
): CashForecast {
  const sums = new ExactTotals(periods + 2);
  let turnover = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount !== amount || amount === 0) continue;
    turnover += Math.abs(amount);
    let ahead = (payDays[i] as number) - asOf;
    if (ahead <= 0) ahead = overdueDelay ?? 0;
    sums.add(Math.min(periods + 1, Math.ceil(ahead / periodDays)), amount);
  }
  const total = (slot: number): number => withoutResidue(sums.total(slot), turnover);
  return {
    past: total(0),
    periods: Array.from({ length: periods }, (_, period) => total(period + 1)),
    later: total(periods + 1),
  };
}
