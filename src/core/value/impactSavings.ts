import { exactSum } from "../numbers/exactSum";
import { withoutNoise } from "../numbers/withoutNoise";
import { withoutResidue } from "../numbers/withoutResidue";

export interface ImpactSavings {
  /** Money saved, one entry a line; NaN for an empty line. */
  readonly savings: Float64Array;
  readonly total: number;
}

/**
 * What a change is worth in money: (before − after) × value of a unit × volume, line by line.
 *
 * @param before, after  how much of something is needed, in its own unit; NaN for an empty line
 * @param unitValues     money a unit
 * @param volumes        how often; NaN, or no volumes at all, for once
 * Source: key-account strategy training, IMPACT: inventory, money, people, asset, capability, time.
 */
export function impactSavings(
  before: Float64Array,
  after: Float64Array,
  unitValues: Float64Array,
  volumes?: Float64Array,
): ImpactSavings {
  const savings = before.map((was, line) => {
    const is = after[line] as number;
    const volume = volumes?.[line] ?? 1;
    const saved = withoutNoise(was - is, Math.max(Math.abs(was), Math.abs(is)));
    return withoutNoise(saved * (unitValues[line] as number) * (Number.isNaN(volume) ? 1 : volume));
  });
  return { savings, total: withoutResidue(exactSum(savings), exactSum(savings.map(Math.abs))) };
}
