import { barLayout } from "./barLayout";
import { cartesianLayout } from "./cartesianLayout";
import type { ChartContext } from "./chartContext";
import type { Box, ChartDrawing } from "./chartDrawing";
import { isBar, isRound, isScatter } from "./chartTypes";
import { columnBlocks, waterfallBlocks } from "./columnBlocks";
import { plotInside } from "./plotInside";
import { scatterLayout } from "./scatterLayout";

/** The room between a chart's axes; of one without axes, all that its plot has. */
export function innerPlot(drawing: ChartDrawing, { theme, format }: ChartContext, box: Box): Box {
  const { type } = drawing;
  if (isRound(type) || type === "Funnel") return plotInside(drawing, box);
  if (isScatter(type)) return scatterLayout(drawing, box, format).plot;
  if (isBar(type)) return barLayout(drawing, columnBlocks(drawing, theme), box, format).plot;
  const columns = type === "Waterfall" ? waterfallBlocks(drawing, theme) : columnBlocks(drawing, theme);
  return cartesianLayout(drawing, columns, box, format).plot;
}
