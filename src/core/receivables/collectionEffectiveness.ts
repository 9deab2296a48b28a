import { divide } from "../numbers/divide";
import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Collection effectiveness index: what was collected of what could have been collected, as a fraction;
 * (opening + sales − closing) ÷ (opening + sales − closing current).
 *
 * @param opening         receivables at the start of the period, money
 * @param sales           credit sales of the period
 * @param closing         receivables at its end, at most opening + sales
 * @param closingCurrent  the part of them that is not due yet
 * @throws                DivisionByZero("closingCurrent") when nothing could have been collected
 * Source: gaviti.com, collection effectiveness index: 980,000 ÷ 1,000,000. Credit Guru divides the sales of several months
 * by their number first: 55.9 % with sales of 10,890 ÷ 3.
 */
export const collectionEffectiveness = (
  opening: number,
  sales: number,
  closing: number,
  closingCurrent: number,
): number => {
  const owed = opening + sales;
  // 5,516.43 + 4,367.51 − 9,883.94 is nothing, and not the 1e-12 that binary fractions leave of it.
  const left = (part: number): number => withoutNoise(owed - part, owed);
  return divide(left(closing), left(closingCurrent), "closingCurrent");
};
