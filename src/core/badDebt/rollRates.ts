import { ExactTotals } from "../numbers/exactTotals";

/**
 * Roll rates from each ageing bucket to the next, all months pooled: Σ of the next bucket a month later ÷ Σ of this bucket.
 *
 * @param balances  months × buckets row by row, oldest month first, buckets one month wide; NaN where blank, which adds
 *                  nothing
 * @param buckets   number of buckets
 * @returns         one rate a bucket but the last; undefined where a bucket was empty in all months but the latest
 * Source: roll-rate (migration) method of allowances; r = balance of bucket b + 1 in month t + 1 ÷ balance of b in t.
 */
export function rollRates(balances: Float64Array, buckets: number): (number | undefined)[] {
  const months = balances.length / buckets;
  const here = new ExactTotals(buckets);
  const next = new ExactTotals(buckets);
  const add = (totals: ExactTotals, bucket: number, balance: number): void => {
    if (!Number.isNaN(balance)) totals.add(bucket, balance);
  };
  for (let month = 0; month + 1 < months; month++) {
    for (let bucket = 0; bucket + 1 < buckets; bucket++) {
      add(here, bucket, balances[month * buckets + bucket] as number);
      add(next, bucket, balances[(month + 1) * buckets + bucket + 1] as number);
    }
  }
  return Array.from({ length: buckets - 1 }, (_, bucket) =>
    here.total(bucket) === 0 ? undefined : next.total(bucket) / here.total(bucket),
  );
}

/**
 * Share of each bucket's balance that is lost in the end: the rolls from it to the last bucket multiplied, times what is
 * lost of the last one. Never more than that, although single rolls may lie above 1.
 *
 * @param rolls             as `rollRates` gives them
 * @param lossGivenDefault  share of the last bucket that is lost, in [0, 1]
 * @returns                 one rate a bucket; undefined where a roll on the way is
 */
export function lifetimeLossRates(
  rolls: readonly (number | undefined)[],
  lossGivenDefault: number,
): (number | undefined)[] {
  const reaches: (number | undefined)[] = [1];
  for (const roll of [...rolls].reverse()) {
    const onward = reaches[0];
    reaches.unshift(roll === undefined || onward === undefined ? undefined : roll * onward);
  }
  return reaches.map((reach) => (reach === undefined ? undefined : Math.min(1, reach) * lossGivenDefault));
}
