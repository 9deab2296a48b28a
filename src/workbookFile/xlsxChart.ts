import type { AddAxisOptions, AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { FileChart, FileChartKind, FileChartSeries } from "./fileWorkbook";

/** Adds a native chart to a sheet that has its cells. */
export function addChart(sheet: Worksheet, chart: FileChart): void {
  const range = {
    tl: { col: chart.column, row: chart.row },
    br: { col: chart.column + chart.columns, row: chart.row + chart.rows },
  };
  const common = {
    title: chart.title,
    showLegend: chart.legend !== "none",
    legendPosition: chart.legend === "right" ? "r" : "b",
    ...hiddenEntries(chart),
  } as const;
  const groups = groupsOf(chart);
  const [only] = groups;
  if (groups.length === 1 && only) sheet.addChart({ ...only, ...common }, range);
  else sheet.addComboChart({ ...common, groups }, range);
}

/** Series of one kind make a group; a line over columns is a second one on the same axes. */
function groupsOf(chart: FileChart): AddChartOptions[] {
  const kinds = [...new Set(chart.series.map(({ kind = chart.kind }) => kind))];
  return kinds.map((kind) => ({
    ...typeOf(kind, chart.stacked),
    // Without a word on it a single series may get a colour a point.
    varyColors: kind === "pie" || kind === "doughnut",
    series: chart.series.filter((one) => (one.kind ?? chart.kind) === kind).map((one) => seriesOf(one, kind, chart)),
    ...(kind === "pie" || kind === "doughnut"
      ? {}
      : {
          categoryAxis: axisOf(chart.categoryAxis, kind),
          valueAxis: { ...axisOf(chart.valueAxis), majorGridlines: true },
        }),
  }));
}

function typeOf(kind: FileChartKind, stacked: boolean): AddChartOptions {
  const grouping = stacked ? "stacked" : "clustered";
  switch (kind) {
    case "column":
      return { type: "bar", barDir: "col", grouping, ...(stacked ? { overlap: 100 } : {}) };
    case "bar":
      return { type: "bar", barDir: "bar", grouping, ...(stacked ? { overlap: 100 } : {}) };
    case "line":
      return { type: "line", showMarker: false };
    case "scatter":
    case "curve":
      return { type: "scatter", scatterStyle: "lineMarker" };
    case "area":
    case "pie":
    case "doughnut":
    case "bubble":
      return { type: kind };
  }
}

const hasXValues = (kind: FileChartKind): boolean => kind === "scatter" || kind === "curve" || kind === "bubble";

function seriesOf(series: FileChartSeries, kind: FileChartKind, chart: FileChart): AddChartSeriesOptions {
  const { name, categories, values, sizes, labels, hidden } = series;
  return {
    name,
    values,
    ...(hasXValues(kind) ? { xValues: categories } : { categories }),
    ...(sizes === undefined ? {} : { bubbleSize: sizes }),
    // Without a word on it Excel paints negative bars white.
    ...(kind === "column" || kind === "bar" ? { invertIfNegative: false } : {}),
    ...(hidden ? { spPr: { noFill: true } } : lookOf(series, kind)),
    ...(labels === undefined ? {} : { dataLabels: { showVal: false, valueFromCells: labels } }),
    ...(labels === undefined && chart.dataLabels && !hidden ? { dataLabels: { showVal: true } } : {}),
  };
}

function lookOf({ color }: FileChartSeries, kind: FileChartKind): Partial<AddChartSeriesOptions> {
  const paint = color?.replace("#", "");
  switch (kind) {
    case "line":
    case "curve":
      return { ...(paint === undefined ? {} : { line: paint }), lineWidth: 2.25, marker: { symbol: "none" } };
    case "scatter":
      // Points alone: without this Excel joins them.
      return {
        spPr: { line: { noFill: true } },
        marker: { symbol: "circle", size: 7, ...(paint === undefined ? {} : { fill: paint, line: paint }) },
      };
    default:
      return paint === undefined ? {} : { fill: paint };
  }
}

const axisOf = ({ title, numberFormat }: FileChart["valueAxis"], kind?: FileChartKind): AddAxisOptions => ({
  ...(title === undefined ? {} : { title }),
  ...(numberFormat === undefined || (kind !== undefined && !hasXValues(kind))
    ? {}
    : { numFmt: numberFormat, numFmtLinked: false }),
  majorGridlines: false,
});

/** What is not seen is not explained either. */
function hiddenEntries({ series, legend }: FileChart): Pick<AddChartOptions, "legendOptions"> {
  const entries = series.flatMap(({ hidden }, index) => (hidden ? [{ index, hidden: true }] : []));
  return legend === "none" || entries.length === 0 ? {} : { legendOptions: { entries } };
}
