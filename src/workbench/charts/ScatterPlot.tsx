import type { PlotProps } from "./CartesianPlot";
import { titleSide } from "./cartesianLayout";
import { labelSize } from "./categoryLabels";
import { inTurn, pointColor, seriesColor } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { ChartDrawing, DrawnSeries } from "./chartDrawing";
import { linePath, smoothPath, type Point } from "./coursePaths";
import { DataLabel } from "./DataLabel";
import { labelExtent, labelFontSize, ownPlace, pointLabelBox } from "./labelBoxes";
import { labelsAt, labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { shadowStyle, strokeOf } from "./lookStyles";
import { Marker } from "./Marker";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";
import { AxisTitle, ValueAxis } from "./PlotAxes";
import { pointMarker } from "./pointMarkers";
import { scatterLayout } from "./scatterLayout";
import { SeriesExtras } from "./SeriesExtras";
import { spotsOf, type Spot } from "./seriesSpots";

const usualRadius = 4;

/** Points, lines or bubbles where both axes count. */
export function ScatterPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const { categoryAxis: across, valueAxis: upwards } = drawing;
  const bubbles = drawing.type === "Bubble";
  const { plot, x, y, acrossPlace, upwardsPlace } = scatterLayout(drawing, box, format);
  const drawn = drawing.series.map((series, index) => ({
    series,
    index,
    color: seriesColor(theme, series, index),
    points: spotsOf(series),
  }));
  const bottom = plot.top + plot.height;
  const most = drawn.reduce(
    (all, { points }) => points.reduce((size, spot) => Math.max(size, spot?.size ?? 0), all),
    0,
  );
  const largest = Math.min(plot.width, plot.height) * 0.13;
  // The area of a bubble stands for its size, not its width.
  const radiusOf = ({ bubbleScale = 100 }: DrawnSeries, size: number) =>
    most > 0 ? (Math.sqrt(Math.max(0, size) / most) * largest * bubbleScale) / 100 : 0;
  const at = (along: number, up: number): Point => ({ x: plot.left + x.at(along), y: bottom - y.at(up) });
  const room = new LabelRoom(box);
  const shared = { plot, theme };
  return (
    <g>
      <PartBox look={drawing.plotArea} box={plot} theme={theme} />
      <ValueAxis {...shared} axis={upwards} scale={y} place={upwardsPlace} mark="value" />
      <AxisTitle {...shared} axis={upwards} box={box} side={titleSide(upwardsPlace) < 0 ? "left" : "right"} />
      <ValueAxis {...shared} axis={across} scale={x} place={acrossPlace} mark="across" direction="across" lined />
      <AxisTitle {...shared} axis={across} box={box} side={titleSide(acrossPlace) < 0 ? "bottom" : "top"} />
      {drawn.map(({ series, index, color, points }) => (
        <g key={index} data-marks={bubbles ? "bubbles" : "points"} {...shadowStyle(series.shadow)}>
          <Course {...{ drawing, context, series, color }} points={points.map((spot) => spot && at(spot.x, spot.y))} />
          {points.map((spot) => {
            if (!spot || (series.type === "XYScatterLinesNoMarkers" && !hasMarker(series, spot))) return null;
            const center = at(spot.x, spot.y);
            const shade = inTurn(theme, drawing, spot.index, color);
            if (!bubbles) {
              return (
                <Marker key={spot.index} {...center} {...pointMarker(theme, series, spot.index, shade, usualRadius)} />
              );
            }
            const fill = pointColor(theme, series, spot.index, shade);
            const border = series.pointLooks?.[spot.index]?.border;
            return (
              <circle
                key={spot.index}
                cx={pixels(center.x)}
                cy={pixels(center.y)}
                r={pixels(radiusOf(series, spot.size))}
                fill={fill}
                fillOpacity={0.72}
                stroke={fill}
                strokeWidth={1}
                {...(border && strokeOf(border, theme, { color: fill, width: 1 }))}
              />
            );
          })}
          {points.map((spot) => {
            const text = spot ? labelText(drawing, series, spot.index, spot.y, format) : "";
            if (!spot || text === "") return null;
            const labels = labelsAt(series, spot.index);
            const extent = labelExtent(text, labelFontSize(labels, labelSize), labels);
            const asked = labels?.position ?? "automatic";
            const place = bubbles && asked === "automatic" ? "inside" : asked;
            const gap = bubbles ? radiusOf(series, spot.size) + 2 : 6;
            const own = ownPlace(labels, extent);
            const found = own ?? pointLabelBox(place, at(spot.x, spot.y), gap, extent);
            if (!own && !room.take(found)) return null;
            return (
              <DataLabel
                key={spot.index}
                text={text}
                box={found}
                labels={labels}
                fontSize={labelSize}
                color={theme.ink}
                keyColor={color}
                theme={theme}
              />
            );
          })}
        </g>
      ))}
      <SeriesExtras drawing={drawing} context={context} plot={plot} at={(_, along, up) => at(along, up)} />
    </g>
  );
}

const hasMarker = ({ marker, pointLooks }: DrawnSeries, { index }: Spot): boolean =>
  (pointLooks?.[index]?.marker?.style ?? marker?.style ?? "None") !== "None";

interface CourseProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly series: DrawnSeries;
  readonly color: string;
  readonly points: readonly (Point | null)[];
}

/** The line of a scatter that has one. */
function Course({ drawing, context, series, color, points }: CourseProps) {
  if (!series.type.startsWith("XYScatterLines")) return null;
  const stroke = strokeOf({ ...(series.lineStyle && { style: series.lineStyle }) }, context.theme, {
    color,
    width: series.lineWidth ?? 2,
  });
  const joined = drawing.spansGaps ? points.filter((point) => point !== null) : points;
  return (
    stroke && (
      <path d={(series.smooth ? smoothPath : linePath)(joined)} fill="none" strokeLinejoin="round" {...stroke} />
    )
  );
}
