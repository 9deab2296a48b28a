import { divide } from "../numbers/divide";
import { exactSum } from "../numbers/exactSum";

/**
 * Days from due to paid, weighted with the amounts; negative when invoices are paid early on average.
 *
 * @param amounts   money of each invoice, > 0; NaN for one that does not count
 * @param daysLate  of each invoice, negative when early
 * @throws          DivisionByZero("amounts") when no invoice counts
 */
export function averageDaysLate(amounts: Float64Array, daysLate: Float64Array): number {
  const weighted = amounts.map((amount, i) => amount * (daysLate[i] as number));
  return divide(exactSum(weighted), exactSum(amounts), "amounts");
}
