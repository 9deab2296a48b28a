import { labelSize } from "./categoryLabels";
import type { ChartDrawing, DrawnLabels, DrawnSeries } from "./chartDrawing";
import { textWidth } from "./textWidth";
import type { FormatNumber } from "./valueScale";

/** The label of a point: its own or its series'; undefined when it has none. */
export function labelsAt({ labels, pointLooks }: DrawnSeries, point: number): DrawnLabels | undefined {
  const own = pointLooks?.[point]?.label;
  return own === null ? undefined : (own ?? labels);
}

const usualSeparator = ", ";

/** What a data label says of one value; `share` is its part of the whole where there is one. */
export function labelText(
  { categories }: Pick<ChartDrawing, "categories">,
  series: DrawnSeries,
  point: number,
  value: number,
  format: FormatNumber,
  share?: number,
): string {
  const own = series.pointLooks?.[point]?.label;
  if (own === null) return "";
  const text = own?.text ?? series.labelTexts?.[point];
  if (text !== undefined) return text;
  const labels = labelsAt(series, point);
  if (!labels) return "";
  const size = series.sizes[point];
  return [
    labels.seriesName ? series.name : "",
    labels.category ? (categories[point] ?? "") : "",
    labels.value ? format(value, labels.numberFormat) : "",
    labels.percentage && share !== undefined ? format(share, "0%") : "",
    labels.bubbleSize && typeof size === "number" ? format(size, labels.numberFormat) : "",
  ]
    .filter((part) => part !== "")
    .join(labels.separator ?? usualSeparator);
}

const smallLabels = 9;

/** Labels wider than what they stand at are written smaller, so that more of them find room. */
export function labelSizeFor(texts: readonly string[], room: number): number {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, labelSize)), 0);
  return widest > room ? smallLabels : labelSize;
}
