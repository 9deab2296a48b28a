import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Total cost of ownership: price and acquisition today, operation and support at the end of each year, disposal at the end
 * of the last, discounted to today when the rate is above 0.
 *
 * @param perYear     operation and support, money a year
 * @param disposal    money; negative when the goods can be sold again
 * @param years       whole number ≥ 1
 * @param annualRate  a fraction a year, ≥ 0
 * Source: key-account strategy training, iceberg model of hidden costs; present value of an ordinary annuity.
 */
export function totalCostOfOwnership(
  price: number,
  acquisition: number,
  perYear: readonly number[],
  disposal: number,
  years: number,
  annualRate: number,
): number {
  const growth = Math.log1p(annualRate) * years;
  // −expm1(−x) instead of 1 − e^−x: at small rates the difference would lose its digits.
  const annuity = annualRate === 0 ? years : -Math.expm1(-growth) / annualRate;
  const parts = [price, acquisition, ...perYear.map((cost) => cost * annuity), disposal * Math.exp(-growth)];
  return withoutNoise(exactSum(parts), Math.max(...parts.map(Math.abs)));
}
