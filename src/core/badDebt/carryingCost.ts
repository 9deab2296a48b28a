/**
 * What it costs to wait for money: amount × yearly rate × days ÷ days of a year, with simple interest.
 *
 * @param amount      money that is waited for
 * @param days        how long, ≥ 0
 * @param annualRate  cost of money, a fraction a year
 * @param yearDays    365, or 360 where banks count so
 * Source: portfoliopartnership.com, the hidden cost of cash collection: 36.5 m a year, 5 days, 8 % cost 40,000.
 */
export const carryingCost = (amount: number, days: number, annualRate: number, yearDays: number): number =>
  (amount * annualRate * days) / yearDays;
