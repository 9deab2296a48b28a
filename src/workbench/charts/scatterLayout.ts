import {
  axisPlace,
  axisTitleRoom,
  crossedValue,
  fontSizeOf,
  labelGap,
  labelRoom,
  tickWidth,
  type AxisPlace,
} from "./axisPlaces";
import { titleSide } from "./cartesianLayout";
import type { Box, ChartDrawing } from "./chartDrawing";
import { plotInside } from "./plotInside";
import { spotsOf } from "./seriesSpots";
import { extentOf, valueScale, withZero, type Extent, type FormatNumber, type ValueScale } from "./valueScale";

/** Where things lie when both axes count. */
export interface ScatterLayout {
  readonly plot: Box;
  readonly x: ValueScale;
  readonly y: ValueScale;
  readonly acrossPlace: AxisPlace;
  readonly upwardsPlace: AxisPlace;
}

/** Bubbles reach over their middles: the axes leave them room. */
const widened = ({ low, high }: Extent, share: number): Extent => {
  const room = (high - low) * share;
  return { low: low === 0 ? 0 : low - room, high: high === 0 ? 0 : high + room };
};

export function scatterLayout(drawing: ChartDrawing, box: Box, format: FormatNumber): ScatterLayout {
  const { categoryAxis: across, valueAxis: upwards } = drawing;
  const all = drawing.series.flatMap((series) => spotsOf(series).filter((spot) => spot !== null));
  const room = drawing.type === "Bubble" ? 0.12 : 0;
  const extent = (values: readonly number[]): Extent =>
    widened(withZero(extentOf(values) ?? { low: 0, high: 1 }, false), room);
  const acrossExtent = extent(all.map(({ x }) => x));
  const upwardsExtent = extent(all.map(({ y }) => y));
  const share = (axis: typeof across, scale: ValueScale, length: number): number =>
    scale.at(crossedValue(axis, scale)) / length;

  const likelyHeight = Math.max(20, box.height - 26);
  const likelyWidth = Math.max(20, box.width - 40);
  const yGuess = valueScale(upwardsExtent, upwards, likelyHeight, format);
  const xGuess = valueScale(acrossExtent, across, likelyWidth, format, 56);
  const acrossLikely = axisPlace(across, upwards, share(upwards, yGuess, likelyHeight));
  const upwardsLikely = axisPlace(upwards, across, share(across, xGuess, likelyWidth));
  const acrossDepth = fontSizeOf(across) + labelGap(across) + 3;
  const titleAt = (axis: typeof across, place: AxisPlace, side: -1 | 1): number =>
    titleSide(place) === side ? axisTitleRoom(axis) : 0;
  const foot = Math.max(4, labelRoom(acrossLikely, -1, acrossDepth, likelyHeight)) + titleAt(across, acrossLikely, -1);
  const head = Math.max(6, labelRoom(acrossLikely, 1, acrossDepth, likelyHeight)) + titleAt(across, acrossLikely, 1);
  const depth = tickWidth(yGuess, upwards) + labelGap(upwards) + 1;
  const before = Math.max(2, labelRoom(upwardsLikely, -1, depth, likelyWidth)) + titleAt(upwards, upwardsLikely, -1);
  const after = Math.max(14, labelRoom(upwardsLikely, 1, depth, likelyWidth)) + titleAt(upwards, upwardsLikely, 1);
  const plot = plotInside(drawing, {
    left: box.left + before,
    top: box.top + head,
    width: Math.max(20, box.width - before - after),
    height: Math.max(20, box.height - foot - head),
  });
  const y = valueScale(upwardsExtent, upwards, plot.height, format);
  const x = valueScale(acrossExtent, across, plot.width, format, 56);
  return {
    plot,
    x,
    y,
    acrossPlace: axisPlace(across, upwards, share(upwards, y, plot.height)),
    upwardsPlace: axisPlace(upwards, across, share(across, x, plot.width)),
  };
}
