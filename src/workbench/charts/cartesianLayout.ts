import {
  axisPlace,
  axisTitleRoom,
  crossedCategory,
  crossedValue,
  fontSizeOf,
  labelGap,
  labelRoom,
  tickWidth,
  type AxisPlace,
} from "./axisPlaces";
import { categoryLabels, type CategoryLabels } from "./categoryLabels";
import type { Box, ChartDrawing, DrawnAxis, DrawnSeries, Plotted } from "./chartDrawing";
import { isArea, isColumn, isShare, isStacked } from "./chartTypes";
import { stackSpans, type ColumnBlocks } from "./columnBlocks";
import { plotInside } from "./plotInside";
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
  readonly valuePlace: AxisPlace;
  readonly secondaryPlace: AxisPlace;
  readonly categoryPlace: AxisPlace;
  /** Where categories meet, or where they stand when the axes cross in the middle of one. */
  readonly marks: readonly number[];
  /** The middle of a category along the axis; of a fraction, what lies between two of them. */
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

  const count = Math.max(1, categories.length);
  const areas = courses.length > 0 && drawing.series.every(({ type }) => isArea(type));
  const edgeToEdge = count > 1 && !(categoryAxis.look?.between ?? !areas);
  const valuePlace = axisPlace(valueAxis, categoryAxis, crossedCategory(categoryAxis, count, !edgeToEdge));
  const secondaryPlace = farSide(secondaryAxis, valuePlace);

  const below = axisTitleRoom(categoryAxis);
  const likelyHeight = Math.max(1, box.height - 28 - below);
  const guess = scales(likelyHeight);
  const depth = tickWidth(guess.values, valueAxis) + labelGap(valueAxis) + 1;
  const secondDepth = guess.secondary ? tickWidth(guess.secondary, secondaryAxis) + labelGap(secondaryAxis) + 1 : 0;
  const roomAt = (side: -1 | 1): number =>
    labelRoom(valuePlace, side, depth, box.width) +
    titleRoomAt(valueAxis, valuePlace, side) +
    (guess.secondary
      ? labelRoom(secondaryPlace, side, secondDepth, box.width) + titleRoomAt(secondaryAxis, secondaryPlace, side)
      : 0);
  const before = Math.max(2, roomAt(-1));
  const after = Math.max(6, roomAt(1));
  const width = Math.max(20, box.width - before - after);
  const labels = categoryLabels(categories, width / (edgeToEdge ? count - 1 : count), box.height * 0.28, {
    size: categoryAxis.look?.font?.size,
    orientation: categoryAxis.look?.orientation,
    spacing: categoryAxis.look?.labelSpacing,
  });
  const categoryPlace = axisPlace(categoryAxis, valueAxis, shareOf(guess.values, valueAxis, likelyHeight));
  const labelDepth = labels.height + labelGap(categoryAxis) + 1;
  const foot = Math.max(4, labelRoom(categoryPlace, -1, labelDepth, likelyHeight)) + below;
  // Half a label stands above the highest tick.
  const head = Math.max(6, fontSizeOf(valueAxis) / 2, labelRoom(categoryPlace, 1, labelDepth, likelyHeight));
  const plot = plotInside(drawing, {
    left: box.left + before,
    top: box.top + head,
    width,
    height: Math.max(20, box.height - foot - head),
  });
  const band = plot.width / (edgeToEdge ? count - 1 : count);
  const fitted = scales(plot.height);
  const ordered = (category: number): number => (categoryAxis.reversed ? count - 1 - category : category);
  const middle = (category: number): number => plot.left + band * (ordered(category) + (edgeToEdge ? 0 : 0.5));
  return {
    plot,
    ...fitted,
    labels,
    band,
    courses,
    valuePlace,
    secondaryPlace,
    categoryPlace: axisPlace(categoryAxis, valueAxis, shareOf(fitted.values, valueAxis, plot.height)),
    marks: Array.from({ length: edgeToEdge ? count : count + 1 }, (_, index) => plot.left + band * index),
    middle,
    scaleOf: (isSecondary) => (isSecondary && fitted.secondary) || fitted.values,
  };
}

const shareOf = (scale: ValueScale, axis: DrawnAxis, length: number): number =>
  scale.at(crossedValue(axis, scale)) / length;

const titleRoomAt = (axis: DrawnAxis, place: AxisPlace, side: -1 | 1): number =>
  titleSide(place) === side ? axisTitleRoom(axis) : 0;

/** An axis has its title on the side of its labels. */
export const titleSide = ({ line, labels }: AxisPlace): -1 | 1 => labels?.side ?? (line > 0.5 ? 1 : -1);

/** A second axis stands at the side where the first one is not. */
export function farSide(axis: DrawnAxis, { line }: AxisPlace): AxisPlace {
  const far = line > 0.5 ? 0 : 1;
  const shown = axis.visible && axis.look?.tickLabels !== "None";
  return { line: far, labels: shown ? { at: far, side: far === 1 ? 1 : -1 } : undefined };
}
