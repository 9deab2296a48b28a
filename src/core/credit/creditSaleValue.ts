import { divide } from "../numbers/divide";
import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Net present value of selling on credit: what the sale is worth today if it is paid with this probability, and the
 * orders that follow from a customer that pays, for ever. Not selling is worth 0.
 *
 * @param price            invoice, money
 * @param cost             cost of the sale today, money
 * @param probabilityPaid  0–1
 * @param days             days until payment, ≥ 0
 * @param annualRate       a fraction a year, ≥ 0, compounded
 * @param repeatProfit     profit a year of later orders, at its present value when the year begins, money
 * @throws                 DivisionByZero for a repeat profit at a rate of 0
 * Source: Brealey, Myers, Allen, Principles of Corporate Finance, the credit decision: p × PV(revenue) − cost, with
 * repeat orders.
 */
export function creditSaleValue(
  price: number,
  cost: number,
  probabilityPaid: number,
  days: number,
  annualRate: number,
  repeatProfit: number,
): number {
  const terms = [probabilityPaid * (price / (1 + annualRate) ** (days / 365)), -cost];
  if (repeatProfit !== 0) terms.push(probabilityPaid * divide(repeatProfit, annualRate, "annualRate"));
  return withoutNoise(exactSum(terms), Math.max(...terms.map(Math.abs)));
}
