import { largestTotal, smallestFirst, type AllOrNothing } from "./allOrNothing";
import { CommonFactor, type Scenario } from "./commonFactor";
import { commonUnit } from "./commonUnit";
import { cosineSeries, seriesProbability } from "./cosineSeries";
import { CountedTotals } from "./countedTotals";
import { countSums, mostSums } from "./countSums";
import { GriddedTotals } from "./griddedTotals";
import { gridMasses, type GridMasses } from "./gridMasses";
import type { TotalDistribution } from "./totalDistribution";
import { withUnit } from "./withUnit";

/** Steps of counting, over all scenarios together. */
const MOST_COUNTING = 2 ** 26;
/** Cells that a scenario's window may have before the series is faster than the grid. */
const WIDE_WINDOW = 500;

/**
 * Distribution of the total of amounts whose deals depend on one common factor: the mixture of the distributions in its
 * scenarios, in each of which the deals are independent. All scenarios share one grid, sized from the standard deviation
 * of the mixture; where all possible totals can be counted they are.
 *
 * @param correlation  ρ, in (0, 1)
 */
export function correlatedTotal(given: AllOrNothing, correlation: number): TotalDistribution {
  const deals = smallestFirst(given);
  const { certain, sizes } = deals;
  const count = sizes.length;
  const scenarios = new CommonFactor(deals, correlation).scenarios();
  const largest = largestTotal(deals);

  if (mostSums(sizes, MOST_COUNTING) * count * scenarios.length <= MOST_COUNTING) {
    const mixed = scenarios.map(({ weight, chances }) => ({ weight, ...countSums(sizes, chances) }));
    const { sums } = mixed[0] as (typeof mixed)[number];
    const probabilities = sums.map((_, i) =>
      mixed.reduce((sum, each) => sum + each.weight * (each.probabilities[i] as number), 0),
    );
    return new CountedTotals(certain, largest, sums, probabilities);
  }
  const mean = scenarios.reduce((sum, each) => sum + each.weight * each.mean, 0);
  const variance = scenarios.reduce(
    (sum, each) => sum + each.weight * (each.deviation ** 2 + (each.mean - mean) ** 2),
    0,
  );
  const wanted = Math.sqrt(variance) / Math.max(500, 10 * Math.sqrt(count));
  const unit = commonUnit(sizes);
  const counts =
    unit !== undefined && (unit >= wanted || ((largest - certain) / unit) * count * scenarios.length <= MOST_COUNTING);
  const cell = counts ? unit : wanted;
  const masses = mix(scenarios, (scenario) => scenarioMasses(sizes, scenario, cell, counts));
  return counts ? withUnit(deals, unit, masses) : new GriddedTotals(certain, largest, cell, masses);
}

function scenarioMasses(
  sizes: Float64Array,
  { chances, deviation }: Scenario,
  cell: number,
  counts: boolean,
): GridMasses {
  const isWide = !counts && (15 * deviation) / cell > WIDE_WINDOW;
  const series = isWide ? cosineSeries(sizes, chances) : undefined;
  if (series === undefined) return gridMasses(sizes, chances, cell);
  const first = Math.floor(series.start / cell);
  const masses = new Float64Array(Math.ceil(series.width / cell) + 2);
  let below = 0;
  for (let i = 0; i < masses.length; i++) {
    const upTo = seriesProbability(series, (first + i + 0.5) * cell);
    masses[i] = Math.max(0, upTo - below);
    below = upTo;
  }
  return { first, masses };
}

/** The scenarios' masses, weighted, on one grid. */
function mix(scenarios: readonly Scenario[], massesOf: (scenario: Scenario) => GridMasses): GridMasses {
  const parts = scenarios.map((scenario) => ({ weight: scenario.weight, ...massesOf(scenario) }));
  const first = Math.min(...parts.map((part) => part.first));
  const end = Math.max(...parts.map((part) => part.first + part.masses.length));
  const mixed = new Float64Array(end - first);
  for (const { weight, first: start, masses } of parts) {
    const shift = start - first;
    for (let i = 0; i < masses.length; i++)
      mixed[shift + i] = (mixed[shift + i] as number) + weight * (masses[i] as number);
  }
  return { first, masses: mixed };
}
