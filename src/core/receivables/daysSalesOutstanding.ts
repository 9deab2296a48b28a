import { divide } from "../numbers/divide";

/**
 * Days sales outstanding: receivables ÷ credit sales × days.
 *
 * @param receivables  money open at the end of the period
 * @param sales        credit sales of the period, ≥ 0, on the same tax basis
 * @param days         length of the period, > 0
 * @throws             DivisionByZero when there were no sales
 * Source: standard ratio; 15,000 ÷ 10,000 × 30 = 45 (creditguru.com, average days delinquent).
 */
export const daysSalesOutstanding = (receivables: number, sales: number, days: number): number =>
  divide(receivables, sales, "sales") * days;
