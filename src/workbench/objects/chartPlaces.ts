import type { Box } from "../charts/chartDrawing";
import { chartFrame, type ChartFrame } from "../charts/chartFrame";
import { chartTexts } from "../charts/chartTexts";
import { chartThemes } from "../charts/chartTheme";
import { innerPlot } from "../charts/innerPlot";
import { formatNumber } from "../engine/formatNumber";
import type { SheetEngine } from "../engine/sheetEngine";
import { chartContent } from "./chartContent";
import type { ChartPart } from "./chartParts";
import { boxOfChart, pointsPerPixel } from "./chartPlacement";

export interface ChartPlaces {
  readonly frame: ChartFrame;
  /** The room between the axes. */
  readonly inner: Box;
}

/** Where the parts of a chart lie on it, in pixels from its corner. */
export function chartPlaces(engine: SheetEngine, chart: ChartPart): ChartPlaces {
  const drawing = chartContent(engine, chart);
  const context = { theme: chartThemes.light, texts: chartTexts.en, format: formatNumber };
  const frame = chartFrame(drawing, context, boxOfChart(engine, chart));
  return { frame, inner: innerPlot(drawing, context, frame.plot) };
}

/** To the hundredth; null for what is not there. */
export const pointsOf = (pixels: number | undefined): number | null =>
  pixels === undefined ? null : Math.round(pixels * pointsPerPixel * 100) / 100;
