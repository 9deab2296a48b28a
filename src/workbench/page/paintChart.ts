import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Size } from "../charts/chartDrawing";
import { ChartPicture } from "../charts/ChartPicture";
import type { ChartTexts } from "../charts/chartTexts";
import { chartThemes } from "../charts/chartTheme";
import { formatNumber } from "../engine/formatNumber";
import type { SheetEngine } from "../engine/sheetEngine";
import { chartContent } from "../objects/chartContent";
import { allCharts } from "../objects/chartParts";
import { itemNotFound } from "../objects/hostError";

/** A chart's picture, PNG in base64, in the colours of a white page: it is going to stand in a letter or a report. */
export async function paintChart(engine: SheetEngine, id: string, size: Size, texts: ChartTexts): Promise<string> {
  const part = allCharts(engine).find((chart) => chart.id === id);
  if (!part) throw itemNotFound();
  const context = { theme: chartThemes.light, texts, format: formatNumber };
  const markup = markupOf(createElement(ChartPicture, { drawing: chartContent(engine, part), context, size }));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width);
  canvas.height = Math.round(size.height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/u, "");
}

function markupOf(element: React.ReactElement): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const markup = holder.innerHTML;
  root.unmount();
  return markup;
}
