import { assertAgree } from "../agreement";
import { measure, type Contestant, type Measurement } from "../measure";
import { sumifForecast, vlookupForecast } from "../peers/formulaJs";
import { HyperFormulaForecast } from "../peers/hyperFormulaForecast";
import { plainForecast, type PlainForecast } from "../plainLoops";
import { sampleDeals, STAGES, type DealCells } from "../sampleData";
import { INVOCATION, type ExcelFunction } from "../shippedEntry";

const stageTable = STAGES.map((stage) => [...stage]);

/** J1: weighted forecast, and the table of stages. Formula.js up to 100,000 rows, HyperFormula to 10,000: it takes minutes beyond. */
export function forecastJob(entry: (id: string) => ExcelFunction, rows: number, rounds: number): Measurement[] {
  const forecast = entry("FUNNEL.FORECAST");
  const summary = entry("FUNNEL.SUMMARY");
  const deals = sampleDeals(rows);
  const payload = JSON.stringify(deals);
  const fresh = (): unknown => JSON.parse(payload);
  const lists = { amounts: deals.amounts.flat(), stages: deals.stages.flat() };
  const engine = rows <= 10_000 ? new HyperFormulaForecast(deals) : undefined;
  const peers: Contestant[] = [
    ...(rows <= 100_000 ? [{ name: "Formula.js VLOOKUP a row", prepare: fresh, run: vlookupForecast }] : []),
    ...(rows <= 10_000 ? [{ name: "Formula.js 6 × SUMIF", run: () => sumifForecast(lists), samples: 5 }] : []),
    ...(engine === undefined
      ? []
      : [{ name: "HyperFormula, one amount typed", run: () => engine.typeAmount(), samples: 5 }]),
  ];
  const { measurements, answers } = measure(
    "J1 forecast",
    rows,
    [
      { name: "plain loop", prepare: fresh, run: plainForecast },
      { name: "plain loop, warm", run: () => plainForecast(deals) },
      {
        name: "FUNNEL.FORECAST",
        prepare: fresh,
        run: ({ amounts, stages }: DealCells) =>
          forecast(amounts, stages, null, null, null, stageTable, null, INVOCATION),
      },
      {
        name: "FUNNEL.SUMMARY",
        prepare: fresh,
        run: ({ amounts, stages }: DealCells) => summary(amounts, stages, null, stageTable, null, null, INVOCATION),
      },
      { name: "JSON.parse of the two columns", run: fresh },
      ...peers,
    ],
    rounds,
  );

  const { total, table } = answers.get("plain loop") as PlainForecast;
  for (const name of ["FUNNEL.FORECAST", "Formula.js VLOOKUP a row", "Formula.js 6 × SUMIF"])
    if (answers.has(name)) assertAgree(`${name}, ${rows} rows`, answers.get(name), total);
  assertAgree(`FUNNEL.SUMMARY, ${rows} rows`, (answers.get("FUNNEL.SUMMARY") as unknown[]).slice(0, -1), table);
  if (engine !== undefined)
    assertAgree(`HyperFormula, ${rows} rows`, engine.typeAmount(deals.amounts[0]?.[0] as number), total);
  engine?.close();
  return [...measurements];
}
