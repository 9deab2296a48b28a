import { divide } from "../numbers/divide";

/**
 * Historic loss rate of an ageing bucket: what was never paid of the amount that reached it.
 *
 * @param reached  money that was still open when it came into the bucket, ≥ 0
 * @param unpaid   what was never paid of it, in [0, reached]; up to half a cent more is rounding
 * @throws         DivisionByZero when nothing reached the bucket
 * Source: migration analysis for a provision matrix under IFRS 9 B5.5.35 (ifrscommunity.com).
 */
export const historicLossRate = (reached: number, unpaid: number): number =>
  Math.min(1, divide(unpaid, reached, "reached"));
