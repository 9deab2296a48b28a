import { HALF_CENT } from "../numbers/halfCent";
import { withoutNoise } from "../numbers/withoutNoise";
import { firstWhere } from "./firstWhere";
import type { TotalDistribution } from "./totalDistribution";

/** What sums of probabilities lose in binary fractions: 0.9 is not exceeded with 1 − 0.1, although that is 0.09999…98. */
const PROBABILITY_NOISE = 1e-12;

/** A distribution whose possible totals are all known, each with its probability: no approximation. */
export class CountedTotals implements TotalDistribution {
  private readonly scale: number;
  /** P(total ≤ sums[i]) and P(total ≥ sums[i]), each added up from its own end, so that rare ends keep their digits. */
  private readonly upTo: Float64Array;
  private readonly from: Float64Array;

  /**
   * @param sums           what can come on top of `smallest`, rising; ends that never happen may be missing
   * @param probabilities  of each sum; together 1
   */
  constructor(
    readonly smallest: number,
    readonly largest: number,
    private readonly sums: Float64Array,
    probabilities: Float64Array,
  ) {
    this.scale = Math.max(Math.abs(smallest), Math.abs(largest));
    this.upTo = new Float64Array(sums.length);
    this.from = new Float64Array(sums.length);
    let sum = 0;
    for (let i = 0; i < sums.length; i++) this.upTo[i] = sum += probabilities[i] as number;
    sum = 0;
    for (let i = sums.length - 1; i >= 0; i--) this.from[i] = sum += probabilities[i] as number;
  }

  notAbove(amount: number): number {
    const limit = amount - this.smallest + HALF_CENT;
    const beyond = firstWhere(this.sums.length, (i) => (this.sums[i] as number) > limit);
    return beyond === 0 ? 0 : tidy(this.upTo[beyond - 1] as number);
  }

  reaching(amount: number): number {
    const limit = amount - this.smallest - HALF_CENT;
    const first = firstWhere(this.sums.length, (i) => (this.sums[i] as number) >= limit);
    return first === this.sums.length ? 0 : tidy(this.from[first] as number);
  }

  percentile(probability: number): number {
    if (probability === 0) return this.smallest;
    if (probability === 1) return this.largest;
    const wanted = probability - PROBABILITY_NOISE;
    return this.total(firstWhere(this.sums.length - 1, (i) => (this.upTo[i] as number) >= wanted));
  }

  private total(index: number): number {
    return withoutNoise(this.smallest + (this.sums[index] as number), this.scale);
  }
}

const tidy = (probability: number): number => Math.min(1, withoutNoise(probability, 1));
