import { HALF_CENT } from "../numbers/halfCent";
import { firstWhere } from "./firstWhere";
import type { Moments } from "./allOrNothing";
import type { GridMasses } from "./gridMasses";
import type { TotalDistribution } from "./totalDistribution";

/**
 * A distribution known in cells: the probability of a cell is spread evenly over its width. Splitting amounts over cells
 * has widened it a little; it is drawn together to the deviation it must have.
 */
export class GriddedTotals implements TotalDistribution {
  /** Probability up to the upper end, and from the lower end, of each cell. */
  private readonly upTo: Float64Array;
  private readonly from: Float64Array;
  /** Lower end of the first cell, and the width of the cells, after drawing together. */
  readonly start: number;
  private readonly cell: number;

  constructor(
    readonly smallest: number,
    readonly largest: number,
    cell: number,
    { masses }: GridMasses,
    { mean, deviation }: Moments,
  ) {
    const inCells = momentsInCells(masses);
    this.cell = Math.min(cell, deviation / inCells.deviation);
    this.start = smallest + mean - (inCells.mean + 0.5) * this.cell;
    this.upTo = new Float64Array(masses.length);
    this.from = new Float64Array(masses.length + 1);
    let sum = 0;
    for (let i = 0; i < masses.length; i++) this.upTo[i] = sum += masses[i] as number;
    sum = 0;
    for (let i = masses.length - 1; i >= 0; i--) this.from[i] = sum += masses[i] as number;
  }

  /** Upper end of the last cell. */
  get end(): number {
    return this.start + this.upTo.length * this.cell;
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

function momentsInCells(masses: Float64Array): Moments {
  let mean = 0;
  let whole = 0;
  for (let i = 0; i < masses.length; i++) {
    whole += masses[i] as number;
    mean += i * (masses[i] as number);
  }
  mean /= whole;
  let variance = 0;
  for (let i = 0; i < masses.length; i++) variance += (i - mean) ** 2 * (masses[i] as number);
  return { mean, deviation: Math.sqrt(variance / whole) };
}
