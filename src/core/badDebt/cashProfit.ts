import { withoutNoise } from "../numbers/withoutNoise";

export interface CashProfit {
  /** Money paid out for the goods. */
  readonly cost: number;
  readonly profitIfPaidInFull: number;
  /** Collected − cost: negative while the sale is still paid out of one's own pocket. */
  readonly cashLessCost: number;
  /** Share of the invoice that has to be collected until the cost is back. */
  readonly breakEvenShare: number;
  readonly stillToBreakEven: number;
  /** Not collected yet; 0 once paid in full or over. */
  readonly open: number;
}

const difference = (left: number, right: number): number => withoutNoise(left - right, Math.max(left, right));

/**
 * A credit sale seen as cash: it earns nothing before the customer has paid the cost back.
 *
 * @param invoice      money, ≥ 0
 * @param grossMargin  share of the invoice, in [0, 1]
 * @param collected    money received so far, ≥ 0
 * Source: key-account credit training, scenario one: goods for 500,000 at 10 %, 400,000 collected, 50,000 short of cost.
 */
export function cashProfit(invoice: number, grossMargin: number, collected: number): CashProfit {
  const breakEvenShare = difference(1, grossMargin);
  const cost = withoutNoise(invoice * breakEvenShare);
  return {
    cost,
    profitIfPaidInFull: difference(invoice, cost),
    cashLessCost: difference(collected, cost),
    breakEvenShare,
    stillToBreakEven: Math.max(0, difference(cost, collected)),
    open: Math.max(0, difference(invoice, collected)),
  };
}
