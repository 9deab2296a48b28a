import { withoutNoise } from "../numbers/withoutNoise";

/** What sets the limit: the need of the customer, the strength of its balance sheet, or a grade that gets no credit. */
export type LimitedBy = "need" | "netWorth" | "grade";

export interface CreditLimit {
  /** Money, ≥ 0; 0 means no credit. */
  readonly limit: number;
  readonly limitedBy: LimitedBy;
}

/**
 * Monthly sales × months of credit × factor of the grade, never above a share of the net worth.
 *
 * @param monthlySales  average sales a month, money ≥ 0
 * @param termMonths    months of credit, ≥ 0
 * @param factor        limit factor of the grade, ≥ 0
 * @param netWorth      money, undefined when nobody knows it; below 0 means no credit
 * @param share         part of the net worth that may be lent, 0–1
 * Source: published Chinese company rule, average monthly sales × term × risk factor (dybbs8.com/doc/3242629); cap of
 * 10 % of net worth, and the smaller of several limits: My DSO Manager, online help.
 */
export function creditLimit(
  monthlySales: number,
  termMonths: number,
  factor: number,
  netWorth: number | undefined,
  share: number,
): CreditLimit {
  if (factor === 0) return { limit: 0, limitedBy: "grade" };
  const need = withoutNoise(monthlySales * (termMonths * factor));
  const cap = netWorth === undefined ? Infinity : Math.max(0, withoutNoise(netWorth * share));
  return cap < need ? { limit: cap, limitedBy: "netWorth" } : { limit: need, limitedBy: "need" };
}
