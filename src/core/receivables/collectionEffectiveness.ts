import { divide } from "../numbers/divide";

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
): number => divide(opening + sales - closing, opening + sales - closingCurrent, "closingCurrent");
