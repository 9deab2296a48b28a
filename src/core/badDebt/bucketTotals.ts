import { ExactTotals } from "../numbers/exactTotals";
import { withoutResidue } from "../numbers/withoutResidue";

/**
 * Totals of the ageing buckets of a customers × buckets matrix, exact to the cent.
 *
 * @param balances  row by row, NaN where blank
 * @param along     `columns`: a bucket is a column; `rows`: a bucket is a row
 */
export function bucketTotals(balances: Float64Array, columns: number, along: "rows" | "columns"): Float64Array {
  const buckets = along === "columns" ? columns : balances.length / columns;
  const totals = new ExactTotals(buckets);
  let turnover = 0;
  balances.forEach((balance, index) => {
    if (Number.isNaN(balance)) return;
    turnover += Math.abs(balance);
    totals.add(along === "columns" ? index % columns : Math.floor(index / columns), balance);
  });
  return Float64Array.from({ length: buckets }, (_, bucket) => withoutResidue(totals.total(bucket), turnover));
}
