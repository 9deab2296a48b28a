import type { SheetEngine } from "../engine/sheetEngine";
import type { ChartPart } from "../objects/chartParts";
import type { ChartRecord } from "../objects/chartRecord";
import { chartPartOf, fileChart } from "./chartFiles";

/** True when the chart looks the same once it is saved and opened again. */
export function chartIsToldInFull(engine: SheetEngine, part: ChartPart): boolean {
  const file = fileChart(engine, part);
  if (!file) return true;
  const ids = new Map(engine.sheets().map(({ id, name }) => [name, id]));
  const again = chartPartOf(engine, engine.activeSheet(), file, part.id, (name) => ids.get(name));
  return looksOf(part.data) === looksOf(again.data);
}

/** What is seen of a chart. Names that it gives itself, and where it takes them from, are told in other words. */
function looksOf(chart: ChartRecord): string {
  const own = { name: undefined, title: undefined, seriesBy: undefined, follows: undefined, type: undefined };
  const series = chart.series.map((one) => ({ ...one, type: one.type ?? chart.type, key: undefined, name: undefined }));
  return JSON.stringify(sorted({ ...chart, ...own, series })).toUpperCase();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}
