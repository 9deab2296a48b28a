import type { AllOrNothing } from "../probability/allOrNothing";
import { correlatedTotal } from "../probability/correlatedTotal";
import { distributionOfTotal } from "../probability/distributionOfTotal";
import type { TotalDistribution } from "../probability/totalDistribution";

/**
 * How probable each total of closed amount and won deals is, when each open deal wins all of its amount or nothing.
 *
 * @param correlation  ρ in [0, 1): how much the deals depend on one common factor; 0 is independent
 */
export const totalSales = (deals: AllOrNothing, correlation: number): TotalDistribution =>
  correlation === 0 || deals.sizes.length < 2 ? distributionOfTotal(deals) : correlatedTotal(deals, correlation);
