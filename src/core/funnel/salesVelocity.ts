import { divide } from "../numbers/divide";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Money won a day: deals × average amount × win rate ÷ days from first contact to the end.
 *
 * @throws DivisionByZero when the cycle takes 0 days
 * Source: sales pipeline velocity, nrev.ai glossary.
 */
export const salesVelocity = (deals: number, averageDeal: number, winRate: number, cycleDays: number): number =>
  divide(withoutNoise(deals * averageDeal * winRate), cycleDays, "cycleDays");
