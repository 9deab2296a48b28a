import { BarPlot } from "./BarPlot";
import { CartesianPlot, type PlotProps } from "./CartesianPlot";
import { legibleOn } from "./chartColors";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing, DrawnAxis, Size } from "./chartDrawing";
import type { ChartTexts } from "./chartTexts";
import { ChartLegend } from "./ChartLegend";
import { themeOn } from "./chartTheme";
import { isBar, isRound, isScatter } from "./chartTypes";
import { describeChart } from "./describeChart";
import { FunnelPlot } from "./FunnelPlot";
import { besideLegend, layOutLegend, legendEntries } from "./legendLayout";
import { pixels } from "./pixels";
import { RoundPlot } from "./RoundPlot";
import { ScatterPlot } from "./ScatterPlot";
import { fitText, wrapText } from "./textWidth";

export interface ChartPictureProps {
  readonly drawing: ChartDrawing;
  readonly context: ChartContext;
  readonly size: Size;
}

/** Shown alike in both languages: Latin letters from the first fonts, Chinese ones from the others. */
const fonts = "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const edge = 12;

function Plot(props: PlotProps) {
  const { type } = props.drawing;
  if (isRound(type)) return <RoundPlot {...props} />;
  if (isScatter(type)) return <ScatterPlot {...props} />;
  if (isBar(type)) return <BarPlot {...props} />;
  return type === "Funnel" ? <FunnelPlot {...props} /> : <CartesianPlot {...props} />;
}

/** An axis that is not named says at least in which unit it counts. */
const named = (axis: DrawnAxis, texts: ChartTexts): DrawnAxis =>
  axis.displayUnit === 1 || !axis.visible
    ? axis
    : { ...axis, title: [axis.title, texts.unit(axis.displayUnit)].filter(Boolean).join(", ") };

/** A chart as a picture that needs nothing from the page around it. */
export function ChartPicture({ drawing: asked, context, size }: ChartPictureProps) {
  const { texts, format } = context;
  const drawing = {
    ...asked,
    valueAxis: named(asked.valueAxis, texts),
    secondaryAxis: named(asked.secondaryAxis, texts),
  };
  const { title, titleFont, legend, series } = drawing;
  const theme = drawing.fill === undefined ? context.theme : themeOn(drawing.fill);
  const shown = { ...context, theme };
  const titleSize = titleFont.size;
  const titleLine = titleSize + 4;
  const inner = size.width - 2 * edge;
  const titleLines =
    title === undefined ? [] : (wrapText(title, titleSize, inner, 2) ?? [fitText(title, titleSize, inner)]);
  const titleHeight = titleLines.length === 0 ? 0 : titleLines.length * titleLine + 8;
  const below: Box = {
    left: edge,
    top: edge + titleHeight,
    width: Math.max(20, inner),
    height: Math.max(20, size.height - 2 * edge - titleHeight),
  };
  const entries = legend === undefined ? [] : legendEntries(drawing, theme, texts);
  const laidOut = legend !== undefined && entries.length > 0 ? layOutLegend(entries, legend, below) : undefined;
  const { legend: legendBox, plot } =
    laidOut && legend !== undefined ? besideLegend(below, laidOut.size, legend) : { legend: below, plot: below };
  const empty = !series.some(({ values }) => values.some((value) => value !== null));
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
      <rect width={size.width} height={size.height} fill={theme.surface} />
      {titleLines.map((line, index) => (
        <text
          key={index}
          x={pixels(size.width / 2)}
          y={edge + titleSize + index * titleLine}
          fontSize={titleSize}
          fontWeight={titleFont.bold ? 600 : 400}
          fontStyle={titleFont.italic ? "italic" : undefined}
          fill={titleFont.color === undefined ? theme.ink : legibleOn(theme.surface, theme.ink, titleFont.color)}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
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
          {laidOut && <ChartLegend layout={laidOut} box={legendBox} theme={theme} />}
        </>
      )}
    </svg>
  );
}
