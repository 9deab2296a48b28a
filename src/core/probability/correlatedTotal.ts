import { largestTotal, smallestFirst, type AllOrNothing } from "./allOrNothing";
import { cellWidth } from "./cellWidth";
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
    let sums: Float64Array = new Float64Array();
    let probabilities = new Float64Array();
    for (const { weight, chances } of scenarios) {
      const counted = countSums(sizes, chances);
      if (sums.length === 0) [sums, probabilities] = [counted.sums, new Float64Array(counted.sums.length)];
      for (let i = 0; i < sums.length; i++)
        probabilities[i] = (probabilities[i] as number) + weight * (counted.probabilities[i] as number);
    }
    return new CountedTotals(certain, largest, sums, probabilities);
  }
  const mean = scenarios.reduce((sum, each) => sum + each.weight * each.mean, 0);
  const deviation = Math.sqrt(
    scenarios.reduce((sum, each) => sum + each.weight * (each.deviation ** 2 + (each.mean - mean) ** 2), 0),
  );
  const wanted = cellWidth(sizes, deviation);
  const unit = commonUnit(sizes);
  const counts =
    unit !== undefined && (unit >= wanted || ((largest - certain) / unit) * count * scenarios.length <= MOST_COUNTING);
  const cell = counts ? unit : wanted;
  const masses = mix(scenarios, (scenario) =>
    counts ? gridMasses(sizes, scenario.chances, cell) : scenarioMasses(sizes, scenario, cell),
  );
  return counts
    ? withUnit(deals, unit, masses)
    : new GriddedTotals(certain, largest, cell, masses, { mean, deviation });
}

/**
 * One scenario on the common grid. In a grid as wide as the mixture's, splitting amounts over cells may widen a scenario
 * more than it is wide; drawn together to its own deviation it is put back on the grid.
 */
function scenarioMasses(sizes: Float64Array, { chances, mean, deviation }: Scenario, cell: number): GridMasses {
  const isWide = (15 * deviation) / cell > WIDE_WINDOW;
  const series = isWide ? cosineSeries(sizes, chances) : undefined;
  if (series !== undefined)
    return onGrid(cell, series.start, series.start + series.width, (amount) => seriesProbability(series, amount));
  const masses = gridMasses(sizes, chances, cell);
  // Within one cell nobody sees how narrow a scenario is.
  const gridded = new GriddedTotals(0, Infinity, cell, masses, { mean, deviation: Math.max(deviation, cell / 4) });
  return onGrid(cell, gridded.start, gridded.end, (amount) => gridded.notAbove(amount));
}

function onGrid(cell: number, start: number, end: number, probability: (amount: number) => number): GridMasses {
  const first = Math.floor(start / cell);
  const masses = new Float64Array(Math.ceil(end / cell) - first + 2);
  let below = 0;
  for (let i = 0; i < masses.length; i++) {
    const upTo = probability((first + i + 0.5) * cell);
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
