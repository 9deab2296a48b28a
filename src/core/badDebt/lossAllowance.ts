import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/** A historic loss rate moved by what is expected ahead: rate × (1 + adjustment), an adjustment of 0.1 for 10 % worse. */
export const adjustedLossRate = (rate: number, adjustment: number): number => withoutNoise(rate * (1 + adjustment));

/**
 * Loss allowance by a provision matrix: Σ balance × loss rate. A bucket with a net credit balance cannot be lost and
 * provides nothing.
 *
 * @param balances   money a bucket, NaN where blank
 * @param lossRates  share of each bucket that will not be paid, in [0, 1]; NaN only beside a balance that is blank or 0
 * Source: IFRS 9 Financial Instruments, Illustrative Example 12 (provision matrix); the same matrix under ASC 326-20.
 */
export function lossAllowance(balances: Float64Array, lossRates: Float64Array): number {
  // exactSum takes the NaN of a blank as nothing.
  return exactSum(
    balances.map((balance, bucket) => withoutNoise(Math.max(0, balance) * (lossRates[bucket] as number))),
  );
}
