import { divide } from "../numbers/divide";
import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Sales progress of a period: change of the open weighted pipeline plus change of cumulative sales, as a share of the
 * quota when there is one.
 *
 * @throws DivisionByZero when the quota is 0
 * Source: key-account funnel training, progress = (Δ weighted funnel + Δ sales) ÷ quota.
 */
export function salesProgress(
  weightedNow: number,
  weightedBefore: number,
  closedNow: number,
  closedBefore: number,
  quota?: number,
): number {
  const parts = [weightedNow, -weightedBefore, closedNow, -closedBefore];
  const progress = withoutNoise(exactSum(parts), Math.max(...parts.map(Math.abs)));
  return quota === undefined ? progress : divide(progress, quota, "quota");
}
