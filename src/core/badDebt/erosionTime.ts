import { divide } from "../numbers/divide";

/** How many of the unit make a year. */
const PER_YEAR = { months: 12, days: 365 } as const;

/**
 * How long a customer may pay late until financing the receivable has eaten the whole margin: margin ÷ (yearly rate ÷
 * units a year). Simple interest on the invoice amount.
 *
 * @param margin      share of sales, in [0, 1]
 * @param annualRate  cost of money, a fraction a year
 * @returns           months, or days of a 365-day year
 * @throws            DivisionByZero when the rate is 0
 * Source: key-account credit training, late payment erodes profit; 5 % margin at 12 % a year is gone in 5 months
 * (wikieducator.org, Effects of late or non-payments).
 */
export const erosionTime = (margin: number, annualRate: number, unit: keyof typeof PER_YEAR): number =>
  divide(margin, annualRate / PER_YEAR[unit], "annualRate");
