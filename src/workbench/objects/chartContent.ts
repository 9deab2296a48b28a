import type { CellValue, Rect, SheetEngine } from "../engine/sheetEngine";
import type {
  ChartDrawing,
  DrawnAxis,
  DrawnLabels,
  DrawnSeries,
  LegendPosition,
  Plotted,
} from "../charts/chartDrawing";
import type { FontLook } from "../charts/chartLook";
import { isScatter, type ChartType } from "../charts/chartTypes";
import type { ChartPart } from "./chartParts";
import { drawnLabels, drawnPoints } from "./chartPointContent";
import { axisTitleCells, titleCells, type AxisKey, type LabelsRecord, type SeriesRecord } from "./chartRecord";
import { labelCells, referredRect } from "./chartReferences";
import { withShownCells, type Shown } from "./chartShownCells";

/** As Excel plots a cell: text counts as zero, a blank or an error leaves a gap. */
function plotted(value: CellValue): Plotted {
  if (typeof value === "number") return value;
  return typeof value === "string" ? 0 : null;
}

const cellsOf = (engine: SheetEngine, rect: Rect | undefined): CellValue[] =>
  rect ? engine.read(rect).flatMap((row) => row.map(({ value }) => value)) : [];

const textsOf = (engine: SheetEngine, rect: Rect | undefined): string[] => (rect ? engine.readText(rect).flat() : []);

/** The level of names that a chart takes none from, so that it counts instead. */
const noLevel = -3;

export function seriesName(engine: SheetEngine, chart: ChartPart, series: SeriesRecord): string {
  if (chart.data.seriesNameLevel === noLevel) return `Series${chart.data.series.indexOf(series) + 1}`;
  if (series.name !== undefined) return series.name;
  const [text = ""] = textsOf(engine, referredRect(engine, chart, `${series.key}.name`));
  return text === "" ? `Series${chart.data.series.indexOf(series) + 1}` : text;
}

/** What a cell says at a point, where the point's label shows a cell. */
export function pointLabel(
  engine: SheetEngine,
  chart: ChartPart,
  { key }: SeriesRecord,
  point: number,
): string | undefined {
  const rect = referredRect(engine, chart, labelCells(key, point));
  return rect && textsOf(engine, rect)[0];
}

export function seriesValues(engine: SheetEngine, chart: ChartPart, { key }: SeriesRecord): CellValue[] {
  return cellsOf(engine, referredRect(engine, chart, `${key}.values`));
}

/** The title as it is shown: of a single series, when nobody gave another one, that series' name. */
export function shownTitle(engine: SheetEngine, chart: ChartPart): string | undefined {
  const { title, titleVisible, series } = chart.data;
  if (!titleVisible) return undefined;
  const cell = referredRect(engine, chart, titleCells);
  if (cell) return textsOf(engine, cell)[0];
  if (title !== undefined) return title === "" ? undefined : title;
  const [only] = series;
  return only && series.length === 1 ? seriesName(engine, chart, only) : undefined;
}

/** The words at an axis, from its own cell where there is one. */
export function shownAxisTitle(engine: SheetEngine, chart: ChartPart, axis: AxisKey): string | undefined {
  const cell = referredRect(engine, chart, axisTitleCells(axis));
  return cell ? textsOf(engine, cell)[0] : chart.data.axes[axis].title;
}

const displayUnits: Readonly<Record<string, number>> = {
  None: 1,
  Hundreds: 100,
  Thousands: 1_000,
  TenThousands: 10_000,
  HundredThousands: 100_000,
  Millions: 1_000_000,
  TenMillions: 10_000_000,
  HundredMillions: 100_000_000,
  Billions: 1_000_000_000,
  Trillions: 1_000_000_000_000,
};

export const isDisplayUnit = (unit: string): boolean => unit in displayUnits;

function axisOf(engine: SheetEngine, chart: ChartPart, key: AxisKey, cellsFormat: string): DrawnAxis {
  const axis = chart.data.axes[key];
  const title = axis.titleVisible ? shownAxisTitle(engine, chart, key) : undefined;
  return {
    visible: axis.visible,
    title: title === "" ? undefined : title,
    minimum: axis.minimum,
    maximum: axis.maximum,
    majorUnit: axis.majorUnit,
    numberFormat: axis.numberFormat ?? cellsFormat,
    gridlines: axis.gridlines,
    reversed: axis.reversed,
    displayUnit: axis.customDisplayUnit ?? displayUnits[axis.displayUnit] ?? 1,
    look: axis.look,
  };
}

const labelsOf = (labels: LabelsRecord | undefined, cellsFormat: string): DrawnLabels | undefined =>
  labels && drawnLabels(labels, cellsFormat);

function formatOf(engine: SheetEngine, rect: Rect | undefined): string {
  if (!rect) return "General";
  return engine.readFormats({ ...rect, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? "General";
}

/** Of one series, which lies along its cells or those of them that are shown. */
export function drawnSeries(engine: SheetEngine, chart: ChartPart, series: SeriesRecord): DrawnSeries {
  const { type, blanksAs } = chart.data;
  const own: ChartType = series.type ?? type;
  const values = referredRect(engine, chart, `${series.key}.values`);
  const numberFormat = formatOf(engine, values);
  const across = isScatter(own) ? cellsOf(engine, referredRect(engine, chart, `${series.key}.categories`)) : [];
  const asLine = own === "Line" || own === "LineMarkers" || own.startsWith("XYScatterLines");
  const plottedValues = cellsOf(engine, values).map((value) =>
    blanksAs === "Zero" && (value === null || value === "") ? 0 : plotted(value),
  );
  return {
    name: seriesName(engine, chart, series),
    type: own,
    values: plottedValues,
    x: across.map((value) => (typeof value === "number" ? value : null)),
    sizes: cellsOf(engine, referredRect(engine, chart, `${series.key}.sizes`)).map(plotted),
    numberFormat,
    color: asLine ? (series.line ?? series.fill) : (series.fill ?? series.line),
    pointColors: series.points,
    lineWidth: series.lineWeight,
    secondary: series.secondary,
    gapWidth: series.gapWidth,
    labels: labelsOf(series.labels, numberFormat),
    labelTexts: plottedValues.map((_, point) => pointLabel(engine, chart, series, point)),
    markerEdge: series.markerEdge,
    listed: !series.unlisted,
    lineStyle: series.lineStyle,
    marker: {
      ...(series.markerStyle !== undefined && { style: series.markerStyle }),
      ...(series.markerSize !== undefined && { size: series.markerSize }),
      ...(asLine && series.line !== undefined && series.fill !== undefined && { fill: series.fill }),
    },
    smooth: series.smooth ?? false,
    overlap: series.overlap,
    explosion: series.explosion ?? 0,
    firstSliceAngle: series.firstSliceAngle ?? 0,
    invertColor: series.invertIfNegative === true ? (series.invertColor ?? "#FFFFFF") : undefined,
    varies: series.variesByCategory,
    bubbleScale: series.bubbleScale ?? 100,
    connectorLines: series.connectorLines ?? true,
    shadow: series.shadow ?? false,
    pointLooks: drawnPoints(series, numberFormat),
    trendlines: series.trendlines ?? [],
    xErrorBars: series.xErrorBars,
    yErrorBars: series.yErrorBars,
  };
}

function legendOf({ data }: ChartPart): LegendPosition | undefined {
  if (!data.legendVisible) return undefined;
  return data.legendPosition === "Corner" ? "Right" : data.legendPosition;
}

/** Everything that a chart shows at this moment, read from its cells. */
export function chartContent(engine: SheetEngine, chart: ChartPart): ChartDrawing {
  const { data } = chart;
  const shown: readonly Shown[] = data.series
    .filter(({ filtered }) => !filtered)
    .map((one) => ({
      cells: referredRect(engine, chart, `${one.key}.values`),
      series: drawnSeries(engine, chart, one),
    }));
  const named = data.series.find(({ key }) => referredRect(engine, chart, `${key}.categories`));
  const categoryCells = named && referredRect(engine, chart, `${named.key}.categories`);
  const counts = isScatter(data.type) || data.categoryLabelLevel === noLevel;
  const names = counts ? [] : textsOf(engine, categoryCells);
  const count = shown.reduce((most, { series: { values } }) => Math.max(most, values.length), 0);
  const all = Array.from({ length: count }, (_, index) => names[index] ?? (named && !counts ? "" : String(index + 1)));
  const { series, categories } =
    data.visibleCellsOnly === false
      ? { series: shown.map((one) => one.series), categories: all }
      : withShownCells(engine, shown, all);
  const primary = series.find(({ secondary }) => !secondary)?.numberFormat ?? "General";
  const secondary = series.find((one) => one.secondary)?.numberFormat ?? "General";
  const acrossFormat = isScatter(data.type) ? formatOf(engine, categoryCells) : "General";
  const { font } = data.look ?? {};
  return {
    type: data.type,
    title: shownTitle(engine, chart),
    titleFont: { color: undefined, ...data.titleFont, underline: data.titleFont.underline === "Single" },
    fill: data.fill,
    legend: legendOf(chart),
    categories,
    series: series.map((one) => withFont(one, font)),
    valueAxis: withAxisFont(axisOf(engine, chart, "value", primary), font),
    secondaryAxis: withAxisFont(axisOf(engine, chart, "secondaryValue", secondary), font),
    categoryAxis: withAxisFont(axisOf(engine, chart, "category", acrossFormat), font),
    holeSize: data.holeSize,
    look: data.look,
    roundedCorners: data.roundedCorners ?? false,
    plotArea: data.plotArea,
    titleLook: data.titleLook,
    titlePosition: data.titlePosition ?? "Top",
    titleOverlay: data.titleOverlay,
    titleRuns: data.titleRuns ?? [],
    legendLook: font ? { ...data.legendLook, font: { ...font, ...data.legendLook?.font } } : data.legendLook,
    legendOverlay: data.legendOverlay,
    legendInCorner: data.legendPosition === "Corner",
    spansGaps: data.blanksAs === "Interplotted",
    labelsOverMaximum: data.labelsOverMaximum ?? false,
  };
}

const withFont = (series: DrawnSeries, font: FontLook | undefined): DrawnSeries =>
  font && series.labels
    ? {
        ...series,
        labels: { ...series.labels, look: { ...series.labels.look, font: { ...font, ...series.labels.look?.font } } },
      }
    : series;

const withAxisFont = (axis: DrawnAxis, font: FontLook | undefined): DrawnAxis =>
  font
    ? {
        ...axis,
        look: {
          ...axis.look,
          font: { ...font, ...axis.look?.font },
          titleLook: { ...axis.look?.titleLook, font: { ...font, ...axis.look?.titleLook?.font } },
        },
      }
    : axis;
