import { exactSum } from "../numbers/exactSum";
import { divide } from "../numbers/divide";
import { LOST, WON } from "./deals";

/**
 * Share of decided deals that were won: won ÷ (won + lost), by count, or by money when amounts are given. Open deals do
 * not count.
 *
 * @param status   one entry a deal: `WON`, `LOST`, or anything else for "not decided"
 * @param amounts  money, NaN where not known
 * @throws         DivisionByZero when nothing is decided yet
 */
export function winRate(status: Uint8Array, amounts?: Float64Array): number {
  const worth = (wanted: number): number => {
    if (amounts !== undefined) return exactSum(amounts.map((amount, i) => (status[i] === wanted ? amount : 0)));
    return status.reduce((count, each) => count + (each === wanted ? 1 : 0), 0);
  };
  const won = worth(WON);
  return divide(won, won + worth(LOST), "stages");
}
