import { HALF_CENT } from "../numbers/halfCent";
import { seriesProbability, type CosineSeries } from "./cosineSeries";
import type { TotalDistribution } from "./totalDistribution";

/** A distribution of many amounts, smooth at the scale of money, as a cosine series. */
export class SeriesTotals implements TotalDistribution {
  constructor(
    readonly smallest: number,
    readonly largest: number,
    private readonly series: CosineSeries,
  ) {}

  notAbove(amount: number): number {
    return amount >= this.largest - HALF_CENT ? 1 : seriesProbability(this.series, amount - this.smallest);
  }

  reaching(amount: number): number {
    return amount <= this.smallest + HALF_CENT ? 1 : 1 - seriesProbability(this.series, amount - this.smallest);
  }

  percentile(probability: number): number {
    if (probability === 0) return this.smallest;
    if (probability === 1) return this.largest;
    const { start, width } = this.series;
    let low = start;
    let high = start + width;
    // Halved until the numbers between are used up: 50 sums of some hundred terms.
    while (high - low > width * 1e-15) {
      const middle = (low + high) / 2;
      if (middle === low || middle === high) break;
      if (seriesProbability(this.series, middle) >= probability) high = middle;
      else low = middle;
    }
    return this.smallest + high;
  }
}
