import { withoutNoise } from "../numbers/withoutNoise";

/** A quotient this close to a whole number is that number: what is left is rounding, not a part of a unit. */
const WHOLE = 1e-9;

/**
 * Units to sell that earn a loss back: loss ÷ (price − unit cost), rounded up.
 *
 * @param loss      money, ≥ 0
 * @param price     money a unit, without VAT, ≥ 0
 * @param unitCost  what one more unit costs, ≥ 0
 * @returns         undefined when a unit earns nothing, so that no number of units is enough
 * Source: break-even arithmetic behind the training's table of extra sales for a bad debt.
 */
export function makeupUnits(loss: number, price: number, unitCost: number): number | undefined {
  const earned = withoutNoise(price - unitCost, Math.max(price, unitCost));
  if (!(earned > 0)) return undefined;
  const units = withoutNoise(loss / earned);
  const nearest = Math.round(units);
  return Math.abs(units - nearest) <= WHOLE ? nearest : Math.ceil(units);
}
