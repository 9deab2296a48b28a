import { BarPlot } from "./BarPlot";
import { CartesianPlot, type PlotProps } from "./CartesianPlot";
import type { ChartContext } from "./chartContext";
import type { ChartDrawing, Size } from "./chartDrawing";
import { chartFrame, withUnits } from "./chartFrame";
import { ChartLegend } from "./ChartLegend";
import { themeOn } from "./chartTheme";
import { ChartTitle } from "./ChartTitle";
import { isBar, isRound, isScatter } from "./chartTypes";
import { describeChart } from "./describeChart";
import { FunnelPlot } from "./FunnelPlot";
import { strokeOf } from "./lookStyles";
import { pixels } from "./pixels";
import { RoundPlot } from "./RoundPlot";
import { ScatterPlot } from "./ScatterPlot";
import { fitText } from "./textWidth";

export interface ChartPictureProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly size: Size;
}

/** Shown alike in both languages: Latin letters from the first fonts, Chinese ones from the others. */
const fonts = "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

function Plot(props: PlotProps) {
  const { type } = props.drawing;
  if (isRound(type)) return <RoundPlot {...props} />;
  if (isScatter(type)) return <ScatterPlot {...props} />;
  if (isBar(type)) return <BarPlot {...props} />;
  return type === "Funnel" ? <FunnelPlot {...props} /> : <CartesianPlot {...props} />;
}

/** A chart as a picture that needs nothing from the page around it. */
export function ChartPicture({ drawing: asked, context, size }: ChartPictureProps) {
  const { texts, format } = context;
  const drawing = withUnits(asked, texts);
  const theme = drawing.fill === undefined ? context.theme : themeOn(drawing.fill);
  const shown = { ...context, theme };
  const { title, legend, plot } = chartFrame(drawing, shown, size);
  const empty = !drawing.series.some(({ values }) => values.some((value) => value !== null));
  const { border } = drawing.look ?? {};
  const edge = border && strokeOf(border, theme, { color: theme.axis, width: 0.75 });
  const inset = edge ? edge.strokeWidth / 2 : 0;
  const titlePart = title && <ChartTitle layout={title} drawing={drawing} theme={theme} />;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={describeChart(drawing, texts, format)}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily={fonts}
    >
      <rect
        x={inset}
        y={inset}
        width={Math.max(0, size.width - 2 * inset)}
        height={Math.max(0, size.height - 2 * inset)}
        rx={drawing.roundedCorners ? 10 : undefined}
        fill={theme.surface}
        {...edge}
      />
      {!drawing.titleOverlay && titlePart}
      {empty ? (
        <text
          x={pixels(plot.left + plot.width / 2)}
          y={pixels(plot.top + plot.height / 2)}
          fontSize={12}
          fill={theme.quiet}
          textAnchor="middle"
        >
          {fitText(texts.empty, 12, plot.width)}
        </text>
      ) : (
        <>
          <Plot drawing={drawing} context={shown} box={plot} />
          {legend && <ChartLegend layout={legend.layout} box={legend.box} theme={theme} look={drawing.legendLook} />}
        </>
      )}
      {drawing.titleOverlay && titlePart}
    </svg>
  );
}
