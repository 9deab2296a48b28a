import { categoryLabels, lineHeight, type CategoryLabels } from "./categoryLabels";
import { labelSize } from "./categoryLabels";
import type { Box, ChartDrawing, DrawnAxis, DrawnSeries, Plotted } from "./chartDrawing";
import { isArea, isColumn, isShare, isStacked } from "./chartTypes";
import { stackSpans, type ColumnBlocks } from "./columnBlocks";
import { textWidth } from "./textWidth";
import { unionOf, extentOf, valueScale, withZero, type Extent, type FormatNumber, type ValueScale } from "./valueScale";

export type Span = readonly [number, number] | null;

/** A series that is drawn as a line or an area, with where each of its values begins and ends. */
export interface Course {
  readonly series: DrawnSeries;
  readonly index: number;
  readonly spans: readonly Span[];
}

export interface CartesianLayout {
  readonly plot: Box;
  readonly values: ValueScale;
  readonly secondary: ValueScale | undefined;
  readonly labels: CategoryLabels;
  readonly band: number;
  readonly courses: readonly Course[];
  /** The middle of a category along the axis. */
  middle(category: number): number;
  scaleOf(secondary: boolean): ValueScale;
}

/** Lines and areas; what is stacked stands on the one before. */
export function coursesOf({ series, categories }: ChartDrawing): Course[] {
  const lines = series.flatMap((one, index) => (isColumn(one.type) || one.type === "Waterfall" ? [] : [index]));
  const stacked = lines.filter((index) => isStacked(series[index]!.type));
  const spans = stackSpans(
    stacked.map((index) => series[index]!.values.map((value): Plotted => value ?? 0)),
    categories.length,
    stacked.some((index) => isShare(series[index]!.type)),
  );
  return lines.map((index) => {
    const one = series[index]!;
    const order = stacked.indexOf(index);
    const own = categories.map((_, at): Span => (one.values[at] == null ? null : [0, one.values[at]]));
    return { series: one, index, spans: order < 0 ? own : spans[order]! };
  });
}

function extentFor(secondary: boolean, { blocks }: ColumnBlocks, courses: readonly Course[]): Extent | undefined {
  const own = blocks.filter((block) => block.secondary === secondary);
  const runs = courses.filter(({ series }) => series.secondary === secondary);
  const filled = own.length > 0 || runs.some(({ series }) => isArea(series.type));
  const extent = unionOf([
    extentOf(own.flatMap(({ from, to }) => [from, to])),
    extentOf(runs.flatMap(({ spans }) => spans.map((span) => span?.[1] ?? null))),
  ]);
  return extent && withZero(extent, filled);
}

/** Room for the labels above and below what is drawn. */
const withLabels = ({ low, high }: Extent, labelled: boolean): Extent => {
  const room = labelled ? (high - low) * 0.08 : 0;
  return { low: low < 0 ? low - room : low, high: high > 0 ? high + room : high };
};

const hasShares = (drawing: ChartDrawing): boolean => drawing.series.some(({ type }) => isShare(type));

/** Shares are told in per cent, whatever the cells' format is. */
export const shareAxis = (drawing: ChartDrawing, axis: DrawnAxis): DrawnAxis =>
  hasShares(drawing) ? { ...axis, numberFormat: "0%", maximum: axis.maximum ?? 1, displayUnit: 1 } : axis;

export const tickWidth = (scale: ValueScale): number =>
  scale.ticks.reduce((most, { label }) => Math.max(most, textWidth(label, labelSize)), 0);

export const axisTitleRoom = (axis: DrawnAxis): number => (axis.title === undefined ? 0 : lineHeight + 4);
const tickGap = 7;

/** Divides the room among axes, their labels and the plot, where categories run from left to right. */
export function cartesianLayout(
  drawing: ChartDrawing,
  columns: ColumnBlocks,
  box: Box,
  format: FormatNumber,
): CartesianLayout {
  const { categories, categoryAxis, secondaryAxis } = drawing;
  const valueAxis = shareAxis(drawing, drawing.valueAxis);
  const courses = coursesOf(drawing);
  const labelled = drawing.series.some(({ labels }) => labels !== undefined) && !hasShares(drawing);
  const extent = extentFor(false, columns, courses) ?? { low: 0, high: 1 };
  const second = extentFor(true, columns, courses);
  const scales = (height: number) => ({
    values: valueScale(withLabels(extent, labelled), valueAxis, height, format),
    secondary: second && valueScale(withLabels(second, labelled), secondaryAxis, height, format),
  });

  const below = axisTitleRoom(categoryAxis);
  const guess = scales(box.height - 28 - below);
  const before = (valueAxis.visible ? tickWidth(guess.values) + tickGap : 2) + axisTitleRoom(valueAxis);
  const after =
    guess.secondary && secondaryAxis.visible ? tickWidth(guess.secondary) + tickGap + axisTitleRoom(secondaryAxis) : 6;
  const width = Math.max(20, box.width - before - after);
  const count = Math.max(1, categories.length);
  const edgeToEdge = count > 1 && courses.length > 0 && drawing.series.every(({ type }) => isArea(type));
  const band = width / (edgeToEdge ? count - 1 : count);
  const labels = categoryLabels(categories, band, box.height * 0.28);
  const foot = (categoryAxis.visible ? labels.height + tickGap : 4) + below;
  // Half a label stands above the highest tick.
  const head = 6;
  const plot = { left: box.left + before, top: box.top + head, width, height: Math.max(20, box.height - foot - head) };
  const fitted = scales(plot.height);
  const ordered = (category: number): number => (categoryAxis.reversed ? count - 1 - category : category);
  return {
    plot,
    ...fitted,
    labels,
    band,
    courses,
    middle: (category) => plot.left + band * (ordered(category) + (edgeToEdge ? 0 : 0.5)),
    scaleOf: (isSecondary) => (isSecondary && fitted.secondary) || fitted.values,
  };
}
