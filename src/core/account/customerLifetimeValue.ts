/**
 * Present value of a customer: Σ of margin × retentionᵗ ÷ (1 + rate)ᵗ over t = 1, 2, …, less what it cost to win the
 * customer. The first margin comes at the end of the first year, from those who stayed.
 *
 * @param marginPerYear    money a year of a customer that stays
 * @param retention        share of customers that stay from year to year, in [0, 1]
 * @param discountRate     a fraction a year, ≥ 0
 * @param years            whole number ≥ 1; for ever when undefined: margin × retention ÷ (1 + rate − retention)
 * @param acquisitionCost  money
 * @returns                undefined when the sum for ever has no end: everybody stays and the rate is 0
 * Source: waycalculator.com, customer lifetime value with discount rate: 8, 4.25 %, 12 % give 0.315545.
 */
export function customerLifetimeValue(
  marginPerYear: number,
  retention: number,
  discountRate: number,
  years: number | undefined,
  acquisitionCost: number,
): number | undefined {
  // 1 − retention first: it is exact near 1, where 1 + rate − retention would lose its digits.
  const decay = 1 - retention + discountRate;
  if (decay === 0) return years === undefined ? undefined : marginPerYear * years - acquisitionCost;
  // (retention ÷ (1 + rate))^years, taken from 1 without the loss of digits that a direct subtraction has near 1.
  const earned = years === undefined ? 1 : -Math.expm1(years * Math.log1p(-decay / (1 + discountRate)));
  return marginPerYear * ((retention * earned) / decay) - acquisitionCost;
}
