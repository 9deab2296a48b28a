import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { FileChart, FileChartAxis, FileChartKind, FileChartSeries } from "./fileChart";
import type { SheetPixels } from "./sheetPixels";

const legends = { bottom: "b", right: "r", top: "t", left: "l" } as const;

/** Adds a native chart to a sheet that has its cells. */
export function addChart(sheet: Worksheet, chart: FileChart, pixels: SheetPixels): void {
  const common = {
    title: chart.title === "" ? null : chart.title,
    showLegend: chart.legend !== "none",
    legendPosition: chart.legend === "none" ? "b" : legends[chart.legend],
    ...hiddenEntries(chart),
  } as const;
  const groups = groupsOf(chart);
  const [only] = groups;
  if (groups.length === 1 && only) sheet.addChart({ ...only, ...common }, placeOf(chart, pixels));
  else sheet.addComboChart({ ...common, groups }, placeOf(chart, pixels));
}

const emuPerPixel = 9_525;

/** From cell to cell, so that it moves and stretches with them. */
function placeOf({ row, column, rows, columns, insets }: FileChart, pixels: SheetPixels) {
  const anchor = (nativeCol: number, left: number, nativeRow: number, top: number) => ({
    ...{ col: nativeCol, row: nativeRow, nativeCol, nativeRow },
    ...{ nativeColOff: Math.round(left * emuPerPixel), nativeRowOff: Math.round(top * emuPerPixel) },
  });
  const { left, top, right, bottom } = insets ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [lastColumn, lastRow] = [column + columns - 1, row + rows - 1];
  return {
    tl: anchor(column, left, row, top),
    br: anchor(
      ...(right > 0 ? ([lastColumn, pixels.columnWidth(lastColumn) - right] as const) : ([lastColumn + 1, 0] as const)),
      ...(bottom > 0 ? ([lastRow, pixels.rowHeight(lastRow) - bottom] as const) : ([lastRow + 1, 0] as const)),
    ),
  };
}

/** Series of one kind make a group; a line over columns is a second one on the same axes. */
function groupsOf(chart: FileChart): ComboChartGroupOptions[] {
  const kindOf = ({ kind = chart.kind, secondary }: FileChartSeries): string => `${kind} ${secondary ?? false}`;
  const groups = new Map<string, FileChartSeries[]>();
  for (const series of chart.series) groups.set(kindOf(series), [...(groups.get(kindOf(series)) ?? []), series]);
  return [...groups.values()].map((series) => {
    const [{ kind = chart.kind, secondary }] = series as [FileChartSeries];
    const valueAxis = secondary ? (chart.secondaryAxis ?? {}) : chart.valueAxis;
    return {
      ...typeOf(kind, chart),
      // Without a word on it a single series may get a colour a point.
      varyColors: kind === "pie" || kind === "doughnut",
      ...(kind === "doughnut" && chart.holeSize !== undefined ? { holeSize: chart.holeSize } : {}),
      ...(secondary ? { useSecondaryAxis: true } : {}),
      series: series.map((one) => seriesOf(one, kind, chart)),
      ...(kind === "pie" || kind === "doughnut"
        ? {}
        : {
            categoryAxis: { ...axisOf(chart.categoryAxis, false, kind), ...crossing(valueAxis) },
            valueAxis: { ...axisOf(valueAxis, !secondary), ...(secondary ? {} : crossing(chart.categoryAxis)) },
          }),
    };
  });
}

function typeOf(kind: FileChartKind, { stacked, shares }: FileChart): AddChartOptions {
  const grouping = shares ? "percentStacked" : stacked ? "stacked" : undefined;
  switch (kind) {
    case "column":
    case "bar":
      return {
        type: "bar",
        barDir: kind === "column" ? "col" : "bar",
        grouping: grouping ?? "clustered",
        ...(grouping === undefined ? {} : { overlap: 100 }),
      };
    case "line":
      return { type: "line", showMarker: false };
    case "area":
      return { type: "area", ...(grouping === undefined ? {} : { grouping }) };
    case "scatter":
    case "curve":
      return { type: "scatter", scatterStyle: "lineMarker" };
    case "pie":
    case "doughnut":
    case "bubble":
      return { type: kind };
  }
}

const hasXValues = (kind: FileChartKind): boolean => kind === "scatter" || kind === "curve" || kind === "bubble";

function seriesOf(series: FileChartSeries, kind: FileChartKind, chart: FileChart): AddChartSeriesOptions {
  const { name, nameCell, categories, values, sizes, labels, hidden, pointColors = {} } = series;
  const points = Object.entries(pointColors).map(([index, color]) => ({ index: Number(index), fill: hexOf(color) }));
  const showsValues = series.showsValues ?? chart.dataLabels;
  return {
    name: nameCell === undefined ? name : { formula: nameCell },
    values,
    ...(categories === "" ? {} : hasXValues(kind) ? { xValues: categories } : { categories }),
    ...(sizes === undefined ? {} : { bubbleSize: sizes }),
    // Without a word on it Excel paints negative bars white.
    ...(kind === "column" || kind === "bar" ? { invertIfNegative: false } : {}),
    ...(hidden ? { spPr: { noFill: true } } : lookOf(series, kind)),
    ...(points.length > 0 ? { dataPoints: points } : {}),
    ...(labels === undefined ? {} : { dataLabels: { showVal: false, valueFromCells: labels } }),
    ...(labels === undefined && showsValues && !hidden ? { dataLabels: { showVal: true } } : {}),
  };
}

const hexOf = (color: string): string => color.replace("#", "");

function lookOf(series: FileChartSeries, kind: FileChartKind): Partial<AddChartSeriesOptions> {
  const paint = series.color === undefined ? undefined : hexOf(series.color);
  const painted = paint === undefined ? {} : { fill: paint, line: paint };
  switch (kind) {
    case "line":
    case "curve":
      return {
        ...(paint === undefined ? {} : { line: paint }),
        lineWidth: series.lineWidth ?? 2.25,
        marker: series.markers ? { symbol: "circle", size: 5, ...painted } : { symbol: "none" },
      };
    case "scatter":
      // Points alone: without this Excel joins them.
      return { spPr: { line: { noFill: true } }, marker: { symbol: "circle", size: 7, ...painted } };
    default:
      return paint === undefined ? {} : { fill: paint };
  }
}

function axisOf(axis: FileChartAxis, usualGridlines: boolean, kind?: FileChartKind): AddAxisOptions {
  const { title, numberFormat, minimum, maximum, majorUnit, gridlines = usualGridlines, reversed, invisible } = axis;
  const { labelsLow } = axis;
  return {
    ...(title === undefined ? {} : { title }),
    ...(numberFormat === undefined || (kind !== undefined && !hasXValues(kind))
      ? {}
      : { numFmt: numberFormat, numFmtLinked: false }),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    majorGridlines: gridlines,
    ...(reversed ? { orientation: "maxMin" } : {}),
    ...(labelsLow ? { tickLblPos: "low" } : {}),
    ...(invisible ? { hidden: true } : {}),
  };
}

/** A file tells of each axis where it crosses the other one, Excel's objects tell where it is crossed. */
const crossing = ({ crossedAtEnd }: FileChartAxis): AddAxisOptions => (crossedAtEnd ? { crosses: "max" } : {});

/** What is not seen is not explained either. */
function hiddenEntries({ series, legend }: FileChart): Pick<AddChartOptions, "legendOptions"> {
  const entries = series.flatMap(({ hidden }, index) => (hidden ? [{ index, hidden: true }] : []));
  return legend === "none" || entries.length === 0 ? {} : { legendOptions: { entries } };
}
