import { DivisionByZero } from "../divisionByZero";

/**
 * Numerator ÷ denominator with Excel's manners: never Infinity, never NaN.
 *
 * @param name  what the denominator is called, for the sentence the person reads
 * @throws      DivisionByZero when the denominator is 0
 */
export function divide(numerator: number, denominator: number, name: string): number {
  if (denominator === 0) throw new DivisionByZero(name);
  return numerator / denominator;
}
