import type { CellValue, Rect, SheetEngine } from "../engine/sheetEngine";
import type {
  ChartDrawing,
  DrawnAxis,
  DrawnLabels,
  DrawnSeries,
  LegendPosition,
  Plotted,
} from "../charts/chartDrawing";
import { isScatter, type ChartType } from "../charts/chartTypes";
import type { ChartPart } from "./chartParts";
import type { AxisRecord, LabelsRecord, SeriesRecord } from "./chartRecord";
import { labelCells, referredRect } from "./chartReferences";

/** As Excel plots a cell: text counts as zero, a blank or an error leaves a gap. */
function plotted(value: CellValue): Plotted {
  if (typeof value === "number") return value;
  return typeof value === "string" ? 0 : null;
}

const cellsOf = (engine: SheetEngine, rect: Rect | undefined): CellValue[] =>
  rect ? engine.read(rect).flatMap((row) => row.map(({ value }) => value)) : [];

const textsOf = (engine: SheetEngine, rect: Rect | undefined): string[] => (rect ? engine.readText(rect).flat() : []);

export function seriesName(engine: SheetEngine, chart: ChartPart, series: SeriesRecord): string {
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
  if (title !== undefined) return title === "" ? undefined : title;
  const [only] = series;
  return only && series.length === 1 ? seriesName(engine, chart, only) : undefined;
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

const axisOf = (axis: AxisRecord, cellsFormat: string): DrawnAxis => ({
  visible: axis.visible,
  title: axis.titleVisible && axis.title !== undefined && axis.title !== "" ? axis.title : undefined,
  minimum: axis.minimum,
  maximum: axis.maximum,
  majorUnit: axis.majorUnit,
  numberFormat: axis.numberFormat ?? cellsFormat,
  gridlines: axis.gridlines,
  reversed: axis.reversed,
  displayUnit: axis.customDisplayUnit ?? displayUnits[axis.displayUnit] ?? 1,
});

const labelsOf = (labels: LabelsRecord | undefined, cellsFormat: string): DrawnLabels | undefined =>
  labels && {
    value: labels.showValue,
    percentage: labels.showPercentage,
    category: labels.showCategoryName,
    seriesName: labels.showSeriesName,
    numberFormat: labels.numberFormat ?? cellsFormat,
    position: positionOf(labels.position),
  };

function positionOf(position: string): DrawnLabels["position"] {
  if (["Center", "InsideEnd", "InsideBase"].includes(position)) return "inside";
  return position === "OutsideEnd" ? "outside" : "automatic";
}

function formatOf(engine: SheetEngine, rect: Rect | undefined): string {
  if (!rect) return "General";
  return engine.readFormats({ ...rect, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? "General";
}

function drawnSeries(engine: SheetEngine, chart: ChartPart, series: SeriesRecord): DrawnSeries {
  const { type } = chart.data;
  const own: ChartType = series.type ?? type;
  const values = referredRect(engine, chart, `${series.key}.values`);
  const numberFormat = formatOf(engine, values);
  const across = isScatter(own) ? cellsOf(engine, referredRect(engine, chart, `${series.key}.categories`)) : [];
  const asLine = own === "Line" || own === "LineMarkers" || own.startsWith("XYScatterLines");
  const plottedValues = cellsOf(engine, values).map(plotted);
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
  };
}

function legendOf({ data }: ChartPart): LegendPosition | undefined {
  if (!data.legendVisible) return undefined;
  return data.legendPosition === "Corner" ? "Right" : data.legendPosition;
}

/** Everything that a chart shows at this moment, read from its cells. */
export function chartContent(engine: SheetEngine, chart: ChartPart): ChartDrawing {
  const { data } = chart;
  const series = data.series.map((one) => drawnSeries(engine, chart, one));
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const named = data.series.find(({ key }) => referredRect(engine, chart, `${key}.categories`));
  const categoryCells = named && referredRect(engine, chart, `${named.key}.categories`);
  const names = isScatter(data.type) ? [] : textsOf(engine, categoryCells);
  const primary = series.find(({ secondary }) => !secondary)?.numberFormat ?? "General";
  const secondary = series.find((one) => one.secondary)?.numberFormat ?? "General";
  return {
    type: data.type,
    title: shownTitle(engine, chart),
    titleFont: { color: undefined, ...data.titleFont },
    fill: data.fill,
    legend: legendOf(chart),
    categories: Array.from({ length: count }, (_, index) => names[index] ?? (named ? "" : String(index + 1))),
    series,
    valueAxis: axisOf(data.axes.value, primary),
    secondaryAxis: axisOf(data.axes.secondaryValue, secondary),
    categoryAxis: axisOf(data.axes.category, isScatter(data.type) ? formatOf(engine, categoryCells) : "General"),
    holeSize: data.holeSize,
  };
}
