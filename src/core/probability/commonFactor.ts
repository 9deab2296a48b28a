import { momentsOf, type AllOrNothing } from "./allOrNothing";
import { gaussHermite } from "./gaussHermite";
import { normalDensity, normalPercentile, normalProbability } from "./normalDistribution";

/** What holds once the common factor is known: the deals are independent again, with these chances. */
export interface Scenario {
  readonly weight: number;
  readonly chances: Float64Array;
  /** Of the uncertain part of the total. */
  readonly mean: number;
  readonly deviation: number;
}

/** Orders of the Gauss–Hermite rule: enough for smooth cases, and as far as time allows for the sharpest. */
const LOWEST_ORDER = 64;
const HIGHEST_ORDER = 16_384;
/** Scenarios × deals that are worth waiting for, as long as at least this many scenarios remain. */
const MOST_CHANCES = 2 ** 22;
const FEWEST_SCENARIOS = 300;
/** Nodes that count lie within ± this, π ÷ √order apart. */
const FURTHEST_NODE = 7.5;
/**
 * Distance of the nodes, in spreads of one scenario. A mixture of equal normal distributions 1.25 deviations apart ripples
 * by 3e-6, one 0.8 apart by 4e-14; short lists can afford that.
 */
const NODE_DISTANCE = 1.25;
const SHORT_LIST = 100;
const NODE_DISTANCE_IN_SHORT_LIST = 0.8;

/**
 * One-factor Gaussian model: deal i is won when √ρ × Z + √(1 − ρ) × εᵢ is below the level that makes its chance pᵢ, with
 * one Z for all deals. The scenarios are the nodes of a Gauss–Hermite rule over Z.
 *
 * Its order, from 64 to 16,384, is chosen by how far Z has to move until the mean of the total has moved by one deviation
 * of a scenario: nodes further apart would show in the mixture as steps.
 *
 * @param correlation  ρ, in (0, 1)
 * Source: O. Vasicek, Probability of loss on loan portfolio, KMV (1987).
 */
export class CommonFactor {
  readonly order: number;
  private readonly levels: Float64Array;
  /** Deals with the same level and direction have the same chance in each scenario; most lists have a handful. */
  private readonly group: Uint32Array;
  private readonly groupDirections: readonly number[];
  private readonly own: number;
  private readonly shared: number;

  constructor(
    private readonly deals: AllOrNothing,
    correlation: number,
  ) {
    this.shared = Math.sqrt(correlation);
    this.own = Math.sqrt(1 - correlation);
    const { chances, directions } = deals;
    const known = new Map<number, number>();
    const levels: number[] = [];
    const groupDirections: number[] = [];
    this.group = new Uint32Array(chances.length);
    for (let i = 0; i < chances.length; i++) {
      const chance = chances[i] as number;
      const direction = directions[i] as number;
      // Chances lie in (0, 1), so the sign is free to tell the direction.
      let number = known.get(chance * direction);
      if (number === undefined) {
        number = levels.push(normalPercentile(chance)) - 1;
        groupDirections.push(direction);
        known.set(chance * direction, number);
      }
      this.group[i] = number;
    }
    this.levels = Float64Array.from(levels);
    this.groupDirections = groupDirections;
    this.order = this.neededOrder();
  }

  scenarios(): Scenario[] {
    const nodes = gaussHermite(this.order);
    const whole = nodes.reduce((sum, { weight }) => sum + weight, 0);
    return nodes.map(({ z, weight }) => ({ weight: weight / whole, ...this.at(z) }));
  }

  private at(z: number): Omit<Scenario, "weight"> {
    const byGroup = this.levels.map((level, group) =>
      normalProbability((level + (this.groupDirections[group] as number) * this.shared * z) / this.own),
    );
    const chances = new Float64Array(this.group.length);
    for (let i = 0; i < chances.length; i++) chances[i] = byGroup[this.group[i] as number] as number;
    return { chances, ...momentsOf(this.deals.sizes, chances) };
  }

  /** How far Z has to move until the mean of the total has moved by one standard deviation, where Z usually is. */
  private narrowestSpread(): number {
    // The chance of a single deal rises over this much of Z.
    let narrowest = Math.min(1, this.own / this.shared);
    for (let z = -2; z <= 2; z += 0.5) {
      const { deviation } = this.at(z);
      let slope = 0;
      for (let i = 0; i < this.group.length; i++) {
        const group = this.group[i] as number;
        const direction = this.groupDirections[group] as number;
        const level = this.levels[group] as number;
        const density = normalDensity((level + direction * this.shared * z) / this.own);
        slope += direction * (this.deals.sizes[i] as number) * density;
      }
      slope *= this.shared / this.own;
      if (slope !== 0) narrowest = Math.min(narrowest, Math.abs(deviation / slope));
    }
    return narrowest;
  }

  private neededOrder(): number {
    const distance = this.group.length > SHORT_LIST ? NODE_DISTANCE : NODE_DISTANCE_IN_SHORT_LIST;
    const needed = (Math.PI / (distance * this.narrowestSpread())) ** 2;
    const affordable = Math.max(FEWEST_SCENARIOS, MOST_CHANCES / Math.max(1, this.group.length));
    const payable = ((affordable * Math.PI) / (2 * FURTHEST_NODE)) ** 2;
    const order = Math.min(Math.max(needed, LOWEST_ORDER), payable, HIGHEST_ORDER);
    return 2 * Math.ceil(order / 2);
  }
}
