import type { ChartDrawing } from "./chartDrawing";
import { isBar, isColumn } from "./chartTypes";

const usualGap = 80;
const waterfallGap = 40;

/** How wide one column is within the band of its category, and how far the first one stands from the band's beginning. */
export function columnWidths(
  { series, type }: ChartDrawing,
  slots: number,
  band: number,
): { readonly width: number; readonly offset: number } {
  const asked = series.find((one) => (isColumn(one.type) || isBar(one.type)) && one.gapWidth !== undefined)?.gapWidth;
  const gap = (asked ?? (type === "Waterfall" ? waterfallGap : usualGap)) / 100;
  const width = Math.min(band / (slots + gap), 72);
  return { width, offset: (band - width * slots) / 2 };
}
