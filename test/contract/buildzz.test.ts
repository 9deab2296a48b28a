import { samplePlan } from "../excel/samplePlan";
import { BuildBench } from "./buildBench";
jest.setTimeout(60000);
const base = samplePlan();
const none = { charts: [], conditionalFormats: [], validations: [], formats: [] };
const bare = { ...base, sheets: base.sheets.map((s) => ({ ...s, ...none })) };
const keep = (f: (i: number) => boolean) => ({ ...bare, sheets: bare.sheets.map((s) => s.id !== "forecast" ? s : ({ ...s, formulas: s.formulas.filter((_, i) => f(i)) })) });
test.each([
  ["bare", bare],
  ["no forecast formulas", keep(() => false)],
  ["only sum", keep((i) => i === 0)],
  ["sum+gap", keep((i) => i < 2)],
  ["only sumifs", keep((i) => i === 3)],
  ["only spill", keep((i) => i === 5)],
] as const)("x %s", async (_n, plan) => {
  const bench = new BuildBench();
  await bench.built(plan as any);
  const seen: unknown[] = [];
  const read = async () => [(await bench.cells("Deals", "E5")).values[0]![0]];
  for (const [sheet, cell, v] of [["Stages", "B2", 0], ["Stages", "B2", 0.1], ["Stages", "B2", 0.2], ["Stages", "B2", 0.3]] as const) {
    await bench.change(({ worksheets }) => (worksheets.getItem(sheet).getRange(cell).values = [[v]]));
    seen.push(await read());
  }
  process.stderr.write(">" + _n + " " + JSON.stringify(seen) + "\n");
  await bench.end();
});
