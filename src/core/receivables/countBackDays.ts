import { ExactTotals } from "../numbers/exactTotals";
import { withoutResidue } from "../numbers/withoutResidue";

/**
 * Days sales outstanding by count-back: how many days of the latest sales are still unpaid. Whole months are taken off the
 * receivables, the latest first; the month in which nothing is left counts in proportion.
 *
 * A month without sales counts with all its days. Where credit notes outweigh sales, the month adds to what older months
 * must explain.
 *
 * @param receivables  money open at the end of the latest month, ≥ 0
 * @param sales        credit sales a month, the latest first
 * @param days         length of each of these months
 * @returns            days; undefined when the receivables are more than all these sales
 * Source: exhaustion method, Oracle Hyperion Financial Management administrator's guide (which stops at a month without
 * sales instead). Its table 13-10 prints 179.7 days for receivables of 12,000, but calculates with 13,000.
 */
export function countBackDays(receivables: number, sales: Float64Array, days: Float64Array): number | undefined {
  const left = new ExactTotals(1);
  left.add(0, receivables);
  let turnover = receivables;
  let passed = 0;
  for (let month = 0; ; month++) {
    const open = withoutResidue(left.total(0), turnover);
    if (open <= 0) return passed;
    if (month === sales.length) return undefined;
    const sold = sales[month] as number;
    const length = days[month] as number;
    if (open < sold) return passed + (open / sold) * length;
    left.add(0, -sold);
    turnover += Math.abs(sold);
    passed += length;
  }
}
