import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";
import { carryingCost } from "./carryingCost";

export interface CreditProfit {
  /** Sales × margin: what it would be if everybody paid at once. */
  readonly before: number;
  readonly badDebt: number;
  /** Cost of financing the receivables. */
  readonly carrying: number;
  /** Bad debt and financing together. */
  readonly eaten: number;
  /** Before − bad debt − financing. */
  readonly after: number;
}

/**
 * What bad debts and slow payment leave of the profit on credit sales.
 *
 * @param sales        money a year, ≥ 0
 * @param margin       share of sales, in [0, 1]
 * @param badDebtRate  share of sales never paid, in [0, 1]
 * @param dso          days until customers pay, ≥ 0
 * @param annualRate   cost of money, a fraction a year
 * @param yearDays     365, or 360 where banks count so
 * Source: key-account credit training, what bad debt and late payment cost; average receivables = sales × DSO ÷ year.
 */
export function creditProfit(
  sales: number,
  margin: number,
  badDebtRate: number,
  dso: number,
  annualRate: number,
  yearDays: number,
): CreditProfit {
  const before = withoutNoise(sales * margin);
  const badDebt = withoutNoise(sales * badDebtRate);
  const carrying = carryingCost(sales, dso, annualRate, yearDays);
  const eaten = exactSum([badDebt, carrying]);
  return { before, badDebt, carrying, eaten, after: withoutNoise(before - eaten, Math.max(before, eaten)) };
}
