import { axisTitleRoom, tickWidth } from "./cartesianLayout";
import type { PlotProps } from "./CartesianPlot";
import { labelSize } from "./categoryLabels";
import { pointColor, seriesColor } from "./chartColors";
import type { DrawnSeries } from "./chartDrawing";
import { linePath } from "./coursePaths";
import { labelText } from "./labelTexts";
import { LabelRoom } from "./labelRoom";
import { pixels } from "./pixels";
import { AxisTitle, ValueAxis } from "./PlotAxes";
import { textWidth } from "./textWidth";
import { extentOf, valueScale, withZero, type Extent } from "./valueScale";

interface Spot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where a series has both numbers; without numbers across, its points are counted from one. */
export function spots({ x, values, sizes }: DrawnSeries): (Spot | null)[] {
  const counted = x.every((value) => value === null);
  return values.map((value, index) => {
    const across = counted ? index + 1 : (x[index] ?? null);
    return value === null || across === null ? null : { index, x: across, y: value, size: sizes[index] ?? 0 };
  });
}

/** Bubbles reach over their middles: the axes leave them room. */
const widened = ({ low, high }: Extent, share: number): Extent => {
  const room = (high - low) * share;
  return { low: low === 0 ? 0 : low - room, high: high === 0 ? 0 : high + room };
};

/** Points, lines or bubbles where both axes count. */
export function ScatterPlot({ drawing, context, box }: PlotProps) {
  const { theme, format } = context;
  const { categoryAxis: across, valueAxis: upwards } = drawing;
  const bubbles = drawing.type === "Bubble";
  const drawn = drawing.series.map((series, index) => ({
    series,
    index,
    color: seriesColor(theme, series, index),
    points: spots(series),
  }));
  const all = drawn.flatMap(({ points }) => points.filter((point) => point !== null));
  const room = bubbles ? 0.12 : 0;
  const extents = {
    x: widened(withZero(extentOf(all.map(({ x }) => x)) ?? { low: 0, high: 1 }, false), room),
    y: widened(withZero(extentOf(all.map(({ y }) => y)) ?? { low: 0, high: 1 }, false), room),
  };
  const foot = (across.visible ? 20 : 4) + axisTitleRoom(across);
  const height = Math.max(20, box.height - foot - 6);
  const y = valueScale(extents.y, upwards, height, format);
  const before = (upwards.visible ? tickWidth(y) + 7 : 2) + axisTitleRoom(upwards);
  const plot = { left: box.left + before, top: box.top + 6, width: Math.max(20, box.width - before - 14), height };
  const x = valueScale(extents.x, across, plot.width, format, 56);
  const bottom = plot.top + plot.height;
  const most = all.reduce((largest, { size }) => Math.max(largest, size), 0);
  const largest = Math.min(plot.width, plot.height) * 0.13;
  // The area of a bubble stands for its size, not its width.
  const radius = (size: number) => (most > 0 ? Math.sqrt(Math.max(0, size) / most) * largest : 0);
  const at = ({ x: along, y: up }: Spot) => ({ x: plot.left + x.at(along), y: bottom - y.at(up) });
  const labels = new LabelRoom(box);
  const zero = pixels(bottom - y.at(Math.min(Math.max(0, y.low), y.high)));
  return (
    <g>
      <ValueAxis axis={upwards} scale={y} plot={plot} theme={theme} side="left" />
      <AxisTitle axis={upwards} box={box} plot={plot} theme={theme} side="left" />
      <g data-axis="across">
        <line x1={plot.left} x2={plot.left + plot.width} y1={zero} y2={zero} stroke={theme.axis} strokeWidth={1} />
        {x.ticks.map(({ value, label }) => {
          const along = pixels(plot.left + x.at(value));
          return (
            <g key={value}>
              {across.gridlines && (
                <line x1={along} x2={along} y1={plot.top} y2={bottom} stroke={theme.grid} strokeWidth={1} />
              )}
              {across.visible && (
                <text x={along} y={pixels(bottom + 15)} fontSize={labelSize} fill={theme.quiet} textAnchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <AxisTitle axis={across} box={box} plot={plot} theme={theme} side="bottom" />
      {drawn.map(({ series, index, color, points }) => (
        <g key={index} data-marks={bubbles ? "bubbles" : "points"}>
          {series.type.startsWith("XYScatterLines") && (
            <path
              d={linePath(points.map((point) => point && at(point)))}
              fill="none"
              stroke={color}
              strokeWidth={series.lineWidth ?? 2}
              strokeLinejoin="round"
            />
          )}
          {points.map((point) => {
            if (!point || series.type === "XYScatterLinesNoMarkers") return null;
            const center = at(point);
            const fill = pointColor(theme, series, point.index, color);
            return (
              <circle
                key={point.index}
                cx={pixels(center.x)}
                cy={pixels(center.y)}
                r={pixels(bubbles ? radius(point.size) : 4)}
                fill={fill}
                fillOpacity={bubbles ? 0.72 : 1}
                stroke={bubbles ? fill : (series.markerEdge ?? theme.surface)}
                strokeWidth={1}
              />
            );
          })}
          {points.map((point) => {
            const text = point ? labelText(drawing, series, point.index, point.y, format) : "";
            if (!point || text === "") return null;
            const center = at(point);
            const width = textWidth(text, labelSize);
            const top = center.y - (bubbles ? labelSize / 2 : labelSize + 7);
            if (!labels.take({ left: center.x - width / 2, top, width, height: labelSize + 2 })) return null;
            return (
              <text
                key={point.index}
                x={pixels(center.x)}
                y={pixels(top + labelSize - 1)}
                fontSize={labelSize}
                fill={theme.ink}
                textAnchor="middle"
              >
                {text}
              </text>
            );
          })}
        </g>
      ))}
    </g>
  );
}
