import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import type { SeriesRecord } from "./chartRecord";
import { itemNotFound } from "./hostError";

export interface SeriesTarget extends ChartTarget {
  /** The series' own key, which stays when others come and go. */
  readonly series: string;
}

export function seriesRecord(target: SeriesTarget): SeriesRecord {
  const found = chartRecord(target).series.find(({ key }) => key === target.series);
  if (!found) throw itemNotFound();
  return found;
}

/** `undefined` takes a member away. */
type SeriesChange = { readonly [Key in keyof SeriesRecord]?: SeriesRecord[Key] | undefined };

export function changeSeries(target: SeriesTarget, change: SeriesChange): void {
  seriesRecord(target);
  changeChart(target, (record) => ({
    ...record,
    series: record.series.map((one) => (one.key === target.series ? ({ ...one, ...change } as SeriesRecord) : one)),
  }));
}

/** A key that no series of the chart has or had. */
export function freeSeriesKey(series: readonly SeriesRecord[], cells: readonly string[]): string {
  const used = new Set([...series.map(({ key }) => key), ...cells.map((name) => name.split(".")[0])]);
  for (let number = 1; ; number += 1) if (!used.has(`s${number}`)) return `s${number}`;
}
