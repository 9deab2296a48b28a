import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartDrawing, DrawnAxis, DrawnSeries, Plotted, Size } from "../../../src/workbench/charts/chartDrawing";
import { ChartPicture } from "../../../src/workbench/charts/ChartPicture";
import { chartTexts } from "../../../src/workbench/charts/chartTexts";
import { chartThemes, type ChartTheme } from "../../../src/workbench/charts/chartTheme";

export const plainAxis: DrawnAxis = {
  visible: true,
  title: undefined,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  numberFormat: "0",
  gridlines: true,
  reversed: false,
  displayUnit: 1,
};

export const plainSeries = (values: readonly Plotted[], more: Partial<DrawnSeries> = {}): DrawnSeries => ({
  name: "Amount",
  type: "ColumnClustered",
  values,
  x: [],
  sizes: [],
  numberFormat: "0",
  color: undefined,
  pointColors: {},
  lineWidth: undefined,
  secondary: false,
  gapWidth: undefined,
  labels: undefined,
  ...more,
});

export function plainChart(more: Partial<ChartDrawing> & Pick<ChartDrawing, "series">): ChartDrawing {
  const count = Math.max(0, ...more.series.map(({ values }) => values.length));
  return {
    type: more.series[0]?.type ?? "ColumnClustered",
    title: undefined,
    titleFont: { size: 14, bold: true, italic: false, color: undefined },
    fill: undefined,
    legend: undefined,
    categories: Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index)),
    valueAxis: plainAxis,
    secondaryAxis: plainAxis,
    categoryAxis: plainAxis,
    holeSize: 50,
    ...more,
  };
}

export const plainLabels = {
  value: true,
  percentage: false,
  category: false,
  seriesName: false,
  numberFormat: "0",
  position: "automatic",
} as const;

/** Enough of number formats for the tests: decimals and per cent. */
export const format = (value: number, numberFormat: string): string =>
  numberFormat.endsWith("%") ? `${Math.round(value * 100)}%` : value.toFixed(numberFormat === "0.0" ? 1 : 0);

export type Attributes = Readonly<Record<string, string>>;

export interface Drawn {
  readonly markup: string;
  /** The attributes of all elements of a kind, inside the part with this mark when one is given. */
  elements(kind: string, mark?: string): Attributes[];
  readonly texts: readonly string[];
}

/** The chart as markup, in a small picture with round numbers. */
export function draw(
  drawing: ChartDrawing,
  size: Size = { width: 360, height: 216 },
  theme: ChartTheme = chartThemes.light,
  language: "en" | "zh" = "en",
): Drawn {
  const context = { theme, texts: chartTexts[language], format };
  const markup = renderToStaticMarkup(createElement(ChartPicture, { drawing, context, size }));
  return {
    markup,
    texts: [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, inner = ""]) =>
      inner.replaceAll(/<\/tspan><tspan[^>]*>/gu, " ").replaceAll(/<[^>]*>/gu, ""),
    ),
    elements: (kind, mark) => {
      const start = mark === undefined ? 0 : markup.indexOf(`="${mark}"`);
      if (start < 0) return [];
      const part = mark === undefined ? markup : markup.slice(start, endOfGroup(markup, start));
      return [...part.matchAll(new RegExp(`<${kind}\\s([^>]*?)/?>`, "gu"))].map(([, attributes = ""]) =>
        Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name, value]) => [name, value])),
      );
    },
  };
}

function endOfGroup(markup: string, start: number): number {
  let depth = 1;
  for (const { index, 0: tag } of markup.slice(start).matchAll(/<g[\s>]|<\/g>/gu)) {
    depth += tag === "</g>" ? -1 : 1;
    if (depth === 0) return start + index;
  }
  return markup.length;
}
