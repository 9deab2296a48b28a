import { correlatedTotal } from "../probability/correlatedTotal";
import { distributionOfTotal } from "../probability/distributionOfTotal";
import type { TotalDistribution } from "../probability/totalDistribution";
import type { Deals } from "./deals";
import { uncertainDeals } from "./uncertainDeals";

/**
 * How probable each total of closed amount and won deals is, when each open deal wins all of its amount or nothing.
 *
 * @param correlation  ρ in [0, 1): how much the deals depend on one common factor; 0 is independent
 * @param closed       money; if omitted, the deals that are won
 */
export function totalSales(deals: Deals, correlation: number, closed?: number): TotalDistribution {
  const uncertain = uncertainDeals(deals, closed);
  return correlation === 0 || uncertain.sizes.length < 2
    ? distributionOfTotal(uncertain)
    : correlatedTotal(uncertain, correlation);
}
