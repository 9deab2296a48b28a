import { barLayout } from "../charts/barLayout";
import { cartesianLayout } from "../charts/cartesianLayout";
import type { Box, ChartDrawing } from "../charts/chartDrawing";
import { chartFrame } from "../charts/chartFrame";
import { chartTexts } from "../charts/chartTexts";
import { chartThemes } from "../charts/chartTheme";
import { isBar, isRound, isScatter } from "../charts/chartTypes";
import { columnBlocks, waterfallBlocks } from "../charts/columnBlocks";
import { scatterLayout } from "../charts/scatterLayout";
import type { ValueScale } from "../charts/valueScale";
import { formatNumber } from "../engine/formatNumber";
import type { SheetEngine } from "../engine/sheetEngine";
import { chartContent } from "./chartContent";
import type { ChartPart } from "./chartParts";
import { boxOfChart } from "./chartPlacement";
import type { AxisKey } from "./chartRecord";

/** Where an axis begins and ends and how it counts when nobody has said; undefined where no values run along it. */
export function automaticAxis(
  engine: SheetEngine,
  chart: ChartPart,
  axis: AxisKey,
): { readonly minimum: number; readonly maximum: number; readonly majorUnit: number } | undefined {
  const drawing = chartContent(engine, chart);
  const context = { theme: chartThemes.light, texts: chartTexts.en, format: formatNumber };
  const scale = scaleOf(drawing, axis, chartFrame(drawing, context, boxOfChart(engine, chart)).plot);
  if (!scale) return undefined;
  const { low, high, ticks } = scale;
  const [first, second] = ticks;
  return { minimum: low, maximum: high, majorUnit: first && second ? second.value - first.value : high - low };
}

function scaleOf(drawing: ChartDrawing, axis: AxisKey, box: Box): ValueScale | undefined {
  const { type } = drawing;
  const theme = chartThemes.light;
  if (isRound(type) || type === "Funnel") return undefined;
  if (isScatter(type)) {
    const { x, y } = scatterLayout(drawing, box, formatNumber);
    return axis === "category" ? x : y;
  }
  if (axis === "category") return undefined;
  if (isBar(type)) return barLayout(drawing, columnBlocks(drawing, theme), box, formatNumber).scale;
  const columns = type === "Waterfall" ? waterfallBlocks(drawing, theme) : columnBlocks(drawing, theme);
  return cartesianLayout(drawing, columns, box, formatNumber).scaleOf(axis === "secondaryValue");
}
