import {
  axisPlace,
  axisTitleRoom,
  crossedCategory,
  crossedValue,
  fontSizeOf,
  labelGap,
  labelRoom,
  type AxisPlace,
} from "./axisPlaces";
import { shareAxis, titleSide } from "./cartesianLayout";
import type { Box, ChartDrawing } from "./chartDrawing";
import type { ColumnBlocks } from "./columnBlocks";
import { plotInside } from "./plotInside";
import { textWidth } from "./textWidth";
import { extentOf, valueScale, withZero, type FormatNumber, type ValueScale } from "./valueScale";

/** Where things lie when categories run upwards and values to the right. */
export interface BarLayout {
  readonly plot: Box;
  readonly scale: ValueScale;
  readonly valuePlace: AxisPlace;
  readonly categoryPlace: AxisPlace;
  /** What the names of the categories may take. */
  readonly names: number;
}

export function barLayout(drawing: ChartDrawing, columns: ColumnBlocks, box: Box, format: FormatNumber): BarLayout {
  const { categories, categoryAxis } = drawing;
  const valueAxis = shareAxis(drawing, drawing.valueAxis);
  const extent = withZero(extentOf(columns.blocks.flatMap(({ from, to }) => [from, to])) ?? { low: 0, high: 1 }, true);
  const labelled = drawing.series.some(({ labels }) => labels !== undefined);
  const room = labelled && valueAxis.maximum === undefined ? (extent.high - extent.low) * 0.1 : 0;
  const size = fontSizeOf(valueAxis);
  const widestTick = textWidth(format(extent.high / valueAxis.displayUnit, valueAxis.numberFormat), size);
  const scaleFor = (width: number): ValueScale =>
    valueScale(
      { low: extent.low < 0 ? extent.low - room : 0, high: extent.high + (extent.high > 0 ? room : 0) },
      valueAxis,
      width,
      format,
      widestTick + 24,
    );
  const nameSize = fontSizeOf(categoryAxis);
  const widest = categories.reduce((most, label) => Math.max(most, textWidth(label, nameSize)), 0);
  const likelyWidth = Math.max(20, box.width * 0.7);
  const guess = scaleFor(likelyWidth);
  const placeOn = (scale: ValueScale, width: number): AxisPlace =>
    axisPlace(categoryAxis, valueAxis, scale.at(crossedValue(valueAxis, scale)) / width);
  const likely = placeOn(guess, likelyWidth);
  const names = likely.labels ? Math.min(widest, box.width * 0.36) : 0;
  const title = (side: -1 | 1): number => (titleSide(likely) === side ? axisTitleRoom(categoryAxis) : 0);
  const depth = names + labelGap(categoryAxis) + 2;
  const before = Math.max(8, labelRoom(likely, -1, depth, likelyWidth)) + title(-1);
  const after = Math.max(16, labelRoom(likely, 1, depth, likelyWidth)) + title(1);
  const valuePlace = axisPlace(
    valueAxis,
    categoryAxis,
    crossedCategory(categoryAxis, Math.max(1, categories.length), true),
  );
  const valueDepth = size + labelGap(valueAxis) + 3;
  const valueTitle = (side: -1 | 1): number => (titleSide(valuePlace) === side ? axisTitleRoom(valueAxis) : 0);
  const foot = Math.max(4, labelRoom(valuePlace, -1, valueDepth, box.height)) + valueTitle(-1);
  const head = Math.max(2, labelRoom(valuePlace, 1, valueDepth, box.height)) + valueTitle(1);
  const plot = plotInside(drawing, {
    left: box.left + before,
    top: box.top + head,
    width: Math.max(20, box.width - before - after),
    height: Math.max(20, box.height - foot - head),
  });
  const scale = scaleFor(plot.width);
  return { plot, scale, valuePlace, categoryPlace: placeOn(scale, plot.width), names };
}
