/**
 * Yearly cost of not taking an early-payment discount: the customer borrows the invoice less discount for the days
 * between the end of the discount and the day on which it really pays.
 *
 * @param discount      share of the invoice, in [0, 1)
 * @param discountDays  days in which the discount holds
 * @param netDays       days after which the invoice is paid, > discountDays
 * @param compound      the effective rate, with interest on interest, instead of the simple one
 * @returns             a fraction a year
 * Source: corporate finance textbooks, d ÷ (1 − d) × year ÷ (net days − discount days).
 */
export function discountCost(
  discount: number,
  discountDays: number,
  netDays: number,
  compound: boolean,
  yearDays: number,
): number {
  const periods = yearDays / (netDays - discountDays);
  return compound ? Math.expm1(-Math.log1p(-discount) * periods) : (discount / (1 - discount)) * periods;
}
