import { labelSize } from "./categoryLabels";
import { seriesColor } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing, DrawnSeries } from "./chartDrawing";
import type { ErrorBarsLook, TrendlineLook } from "./chartLook";
import { linePath, smoothPath, type Point } from "./coursePaths";
import { DataLabel } from "./DataLabel";
import { errorAmounts } from "./errorAmounts";
import { fittedTrend } from "./fittedTrend";
import { labelExtent } from "./labelBoxes";
import { strokeOf } from "./lookStyles";
import { pixels } from "./pixels";
import { spotsOf } from "./seriesSpots";
import { trendText } from "./trendTexts";

interface SeriesExtrasProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly plot: Box;
  /** Where a series has two numbers; categories count from one. */
  readonly at: (series: DrawnSeries, x: number, y: number) => Point;
}

/** What is drawn from the numbers of a series beside its points: trendlines and error bars. */
export function SeriesExtras({ drawing, context, plot, at }: SeriesExtrasProps) {
  return drawing.series.map((series, index) => {
    const color = seriesColor(context.theme, series, index);
    const { trendlines = [], xErrorBars, yErrorBars } = series;
    if (trendlines.length === 0 && !xErrorBars?.visible && !yErrorBars?.visible) return null;
    const shared = { series, color, context, at: (x: number, y: number) => at(series, x, y) };
    return (
      <g key={index}>
        {yErrorBars?.visible && <ErrorBars {...shared} bars={yErrorBars} along="y" />}
        {xErrorBars?.visible && <ErrorBars {...shared} bars={xErrorBars} along="x" />}
        {trendlines.map((trend, order) => (
          <Trendline key={order} {...shared} trend={trend} plot={plot} order={order} />
        ))}
      </g>
    );
  });
}

interface ExtraProps {
  readonly series: DrawnSeries;
  readonly color: string;
  readonly context: ChartContext;
  readonly at: (x: number, y: number) => Point;
}

interface TrendlineProps extends ExtraProps {
  readonly trend: TrendlineLook;
  readonly plot: Box;
  readonly order: number;
}

function Trendline({ series, color, context, at, trend, plot, order }: TrendlineProps) {
  const { theme, format } = context;
  const found = fittedTrend(spotsOf(series), trend);
  // Dotted, as Excel draws it, unless somebody gave it another style.
  const usual = { style: "RoundDot", ...trend.line } as const;
  const stroke = strokeOf(usual, theme, { color, width: 1.5 });
  if (!found || found.points.length === 0) return null;
  const points = found.points.map(({ x, y }) => at(x, y));
  const text = trend.labelText ?? trendText(found, trend, format);
  const end = points.at(-1);
  const labels = { ...noLabels, look: trend.label };
  const extent = labelExtent(text, trend.label?.font?.size ?? labelSize, labels);
  const left = Math.min((end?.x ?? plot.left) - extent.width, plot.left + plot.width - extent.width);
  const top = Math.max(plot.top, (end?.y ?? plot.top) - extent.height - 6 - order * (extent.height + 2));
  return (
    <g data-marks="trendline">
      {stroke && <path d={(found.type === "MovingAverage" ? linePath : smoothPath)(points)} fill="none" {...stroke} />}
      {text !== "" && (
        <DataLabel
          text={text}
          box={{ left: Math.max(plot.left, left), top, ...extent }}
          labels={labels}
          fontSize={labelSize}
          color={theme.ink}
          keyColor={color}
          theme={theme}
        />
      )}
    </g>
  );
}

const noLabels = {
  value: false,
  percentage: false,
  category: false,
  seriesName: false,
  numberFormat: "General",
  position: "automatic",
} as const;

interface ErrorBarsProps extends ExtraProps {
  readonly bars: ErrorBarsLook;
  readonly along: "x" | "y";
}

const cap = 3;

function ErrorBars({ series, context, at, bars, along }: ErrorBarsProps) {
  const stroke = strokeOf(bars.line, context.theme, { color: context.theme.quiet, width: 1 });
  const spots = spotsOf(series).filter((spot) => spot !== null);
  const amounts = errorAmounts(
    spots.map((spot) => spot[along]),
    bars.type,
  );
  if (!stroke) return null;
  return (
    <g data-marks="error bars">
      {spots.map((spot, index) => {
        const reach = (share: number): Point => {
          const moved = {
            ...spot,
            [along]: (amounts[index]?.from ?? spot[along]) + share * (amounts[index]?.reach ?? 0),
          };
          return at(moved.x, moved.y);
        };
        const ends = [bars.include === "PlusValues" ? 0 : -1, bars.include === "MinusValues" ? 0 : 1];
        const [start, end] = ends.map(reach) as [Point, Point];
        const lies = Math.abs(start.y - end.y) < Math.abs(start.x - end.x);
        const caps = bars.cap
          ? [start, end].map(({ x, y }) =>
              lies
                ? `M${pixels(x)} ${pixels(y - cap)}V${pixels(y + cap)}`
                : `M${pixels(x - cap)} ${pixels(y)}H${pixels(x + cap)}`,
            )
          : [];
        return <path key={spot.index} d={`${linePath([start, end])}${caps.join("")}`} fill="none" {...stroke} />;
      })}
    </g>
  );
}
