import { exactSum } from "../numbers/exactSum";

/**
 * Pays debts with credit notes, oldest debt first. When there is more credit than debt, the oldest credit notes are used
 * up and what is left of the latest ones stays, negative, in the bucket of its own date; so the sum never changes.
 *
 * @param debts    open money a bucket, ≥ 0, the newest bucket first
 * @param credits  credit notes a bucket, ≤ 0, by their own dates
 * @returns        what is left a bucket
 */
export function netCredits(debts: Float64Array, credits: Float64Array): Float64Array {
  const left = new Float64Array(debts.length);
  // Credit not used yet and the debts it already paid, kept apart for an exact sum; empty once the credit is used up.
  let paying = [...credits];
  let balance = exactSum(paying);
  for (let bucket = debts.length - 1; bucket >= 0; bucket--) {
    paying.push(debts[bucket] as number);
    balance = exactSum(paying);
    if (balance <= 0) continue;
    left[bucket] = balance;
    paying = [];
  }
  let unused = paying.length === 0 ? 0 : balance;
  for (let bucket = 0; unused < 0; bucket++) {
    // The last bucket takes what rounding may have left over.
    const kept = bucket === left.length - 1 ? unused : Math.max(unused, credits[bucket] as number);
    left[bucket] = kept;
    unused -= kept;
  }
  return left;
}
