import { divide } from "../numbers/divide";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Money missing to the target, never below 0; with a win rate, the pipeline that has to be found to close it.
 *
 * @throws DivisionByZero when the win rate is 0
 * Source: key-account funnel training; required pipeline = gap ÷ win rate.
 */
export function targetGap(forecast: number, target: number, winRate?: number): number {
  const gap = Math.max(0, withoutNoise(target - forecast, Math.max(Math.abs(target), Math.abs(forecast))));
  return winRate === undefined ? gap : divide(gap, winRate, "winRate");
}
