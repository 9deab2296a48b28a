import { HALF_CENT } from "../numbers/halfCent";
import { firstWhere } from "./firstWhere";
import type { GridMasses } from "./gridMasses";
import type { TotalDistribution } from "./totalDistribution";

/** A distribution known in cells: the probability of a cell is spread evenly over its width. */
export class GriddedTotals implements TotalDistribution {
  /** Probability up to the upper end, and from the lower end, of each cell. */
  private readonly upTo: Float64Array;
  private readonly from: Float64Array;
  /** Lower end of the first cell. */
  private readonly start: number;

  constructor(
    readonly smallest: number,
    readonly largest: number,
    private readonly cell: number,
    { first, masses }: GridMasses,
  ) {
    this.start = smallest + (first - 0.5) * cell;
    this.upTo = new Float64Array(masses.length);
    this.from = new Float64Array(masses.length + 1);
    let sum = 0;
    for (let i = 0; i < masses.length; i++) this.upTo[i] = sum += masses[i] as number;
    sum = 0;
    for (let i = masses.length - 1; i >= 0; i--) this.from[i] = sum += masses[i] as number;
  }

  notAbove(amount: number): number {
    if (amount < this.smallest - HALF_CENT) return 0;
    if (amount >= this.largest - HALF_CENT) return 1;
    const position = (amount - this.start) / this.cell;
    if (position <= 0) return 0;
    if (position >= this.upTo.length) return 1;
    const index = Math.floor(position);
    const before = index === 0 ? 0 : (this.upTo[index - 1] as number);
    return Math.min(1, before + (position - index) * ((this.upTo[index] as number) - before));
  }

  reaching(amount: number): number {
    if (amount <= this.smallest + HALF_CENT) return 1;
    if (amount > this.largest + HALF_CENT) return 0;
    const position = (amount - this.start) / this.cell;
    if (position <= 0) return 1;
    if (position >= this.upTo.length) return 0;
    const index = Math.floor(position);
    const after = this.from[index + 1] as number;
    return Math.min(1, after + (index + 1 - position) * ((this.from[index] as number) - after));
  }

  percentile(probability: number): number {
    if (probability === 0) return this.smallest;
    if (probability === 1) return this.largest;
    const index = firstWhere(this.upTo.length - 1, (i) => (this.upTo[i] as number) >= probability);
    const before = index === 0 ? 0 : (this.upTo[index - 1] as number);
    const mass = (this.upTo[index] as number) - before;
    const amount = this.start + (index + (mass > 0 ? Math.min(1, (probability - before) / mass) : 0)) * this.cell;
    return Math.min(this.largest, Math.max(this.smallest, amount));
  }
}
