import { cartesianLayout } from "../charts/cartesianLayout";
import { columnBlocks, waterfallBlocks } from "../charts/columnBlocks";
import { chartThemes } from "../charts/chartTheme";
import { isBar, isRound, isScatter } from "../charts/chartTypes";
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
  const { type } = chart.data;
  if (axis === "category" || isRound(type) || isScatter(type) || isBar(type) || type === "Funnel") return undefined;
  const drawing = chartContent(engine, chart);
  const theme = chartThemes.light;
  const columns = type === "Waterfall" ? waterfallBlocks(drawing, theme) : columnBlocks(drawing, theme);
  const { width, height } = boxOfChart(engine, chart);
  // Title and legend take about a quarter of the height.
  const box = { left: 0, top: 0, width, height: height * 0.75 };
  const { low, high, ticks } = cartesianLayout(drawing, columns, box, formatNumber).scaleOf(axis === "secondaryValue");
  const [first, second] = ticks;
  return { minimum: low, maximum: high, majorUnit: first && second ? second.value - first.value : high - low };
}
