import type { ChartDrawing, DrawnSeries } from "./chartDrawing";
import type { FormatNumber } from "./valueScale";

/** What a data label says of one value; `share` is its part of the whole where there is one. */
export function labelText(
  { categories }: ChartDrawing,
  series: DrawnSeries,
  point: number,
  value: number,
  format: FormatNumber,
  share?: number,
): string {
  const { labels } = series;
  if (!labels) return "";
  return [
    labels.seriesName ? series.name : "",
    labels.category ? (categories[point] ?? "") : "",
    labels.value ? format(value, labels.numberFormat) : "",
    labels.percentage && share !== undefined ? format(share, "0%") : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
