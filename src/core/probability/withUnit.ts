import { largestTotal, type AllOrNothing } from "./allOrNothing";
import { CountedTotals } from "./countedTotals";
import type { GridMasses } from "./gridMasses";

/** The distribution of amounts that are whole multiples of the grid's cell: every possible total is a cell of its own. */
export function withUnit(deals: AllOrNothing, unit: number, { first, masses }: GridMasses): CountedTotals {
  const sums = masses.map((_, i) => (first + i) * unit);
  return new CountedTotals(deals.certain, largestTotal(deals), sums, masses);
}
