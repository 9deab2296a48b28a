import { labelSize } from "./categoryLabels";
import type { ChartDrawing, DrawnSeries } from "./chartDrawing";
import { textWidth } from "./textWidth";
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
  const { labels, labelTexts } = series;
  const own = labelTexts?.[point];
  if (own !== undefined) return own;
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

const smallLabels = 9;

/** Labels wider than what they stand at are written smaller, so that more of them find room. */
export function labelSizeFor(texts: readonly string[], room: number): number {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, labelSize)), 0);
  return widest > room ? smallLabels : labelSize;
}
