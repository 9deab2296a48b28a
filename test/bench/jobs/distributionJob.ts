import { assertNear } from "../agreement";
import { measure, type Measurement } from "../measure";
import { plainForecast } from "../plainLoops";
import { sampleDeals, STAGES } from "../sampleData";
import { INVOCATION, type ExcelFunction } from "../shippedEntry";
import { chancesOf, griddedPercentiles, simulatedPercentiles, spreadOf } from "../simulatedTotals";

const TRIALS = 100_000;
const stageTable = STAGES.map((stage) => [...stage]);
/** What 100,000 trials can be off by, in standard deviations of the total: five of their own. */
const CHANCE_ERROR = 0.03;
/** The grid of the second method widens the distribution by less than this. */
const GRID_ERROR = 1e-4;

/** J5: P10, P50 and P90 of won revenue. Simulation and the fixed grid at 1,000 deals only: they take seconds beyond. */
export function distributionJob(entry: (id: string) => ExcelFunction, rows: number, rounds: number): Measurement[] {
  const percentile = entry("FUNNEL.PERCENTILE");
  const chance = entry("FUNNEL.CHANCE");
  const distribution = entry("FUNNEL.DISTRIBUTION");
  const deals = sampleDeals(rows);
  const chances = chancesOf(deals, new Map(STAGES));
  const { mean, deviation } = spreadOf(chances);
  const { amounts, stages } = deals;
  const simulated = rows <= 1000;
  // The distribution asked for last is remembered; here each call is to calculate its own.
  const forget = () => percentile([[1]], [[STAGES[0]![0]]], [[0.5]], null, null, stageTable, null, null, INVOCATION);
  const afresh = (run: () => unknown) => () => {
    forget();
    return run();
  };
  const { measurements, answers } = measure(
    "J5 distribution",
    rows,
    [
      { name: "plain forecast of the same rows", run: () => plainForecast(deals) },
      {
        name: "FUNNEL.PERCENTILE",
        run: afresh(() =>
          percentile(amounts, stages, [[0.1, 0.5, 0.9]], null, null, stageTable, null, null, INVOCATION),
        ),
      },
      {
        name: "FUNNEL.CHANCE",
        run: afresh(() => chance(amounts, stages, [[mean]], null, null, stageTable, null, null, INVOCATION)),
      },
      {
        name: "FUNNEL.DISTRIBUTION",
        run: afresh(() => distribution(amounts, stages, null, null, null, stageTable, null, null, null, INVOCATION)),
      },
      ...(simulated
        ? [
            { name: "grid of 65,536 cells", run: () => griddedPercentiles(chances), samples: 3 },
            { name: "100,000 trials", run: () => simulatedPercentiles(chances, TRIALS), samples: 3 },
          ]
        : []),
    ],
    rounds,
  );

  const [ours] = answers.get("FUNNEL.PERCENTILE") as number[][];
  const check = (against: string, tolerance: number): void =>
    (answers.get(against) as number[]).forEach((expected, index) =>
      assertNear(`FUNNEL.PERCENTILE against ${against}`, ours?.[index] as number, expected, tolerance * deviation),
    );
  if (simulated) {
    check("grid of 65,536 cells", GRID_ERROR);
    check("100,000 trials", CHANCE_ERROR);
  }
  return [...measurements];
}
