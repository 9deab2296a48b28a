import type { ChartKind, PlannedChart, PlannedChartSeries } from "../blueprints/plannedWorkbook";
import type { FileChart, FileChartKind, FileChartSeries } from "../workbookFile/fileChart";
import type { PlanPlaces } from "./planPlaces";

const kinds: Readonly<Record<ChartKind, FileChartKind>> = {
  ColumnClustered: "column",
  ColumnStacked: "column",
  BarClustered: "bar",
  BarStacked: "bar",
  Line: "line",
  Area: "area",
  Pie: "pie",
  Doughnut: "doughnut",
  XYScatter: "scatter",
  XYScatterLinesNoMarkers: "curve",
  Bubble: "bubble",
};
const legends = { Bottom: "bottom", Right: "right", None: "none" } as const;

export function fileChart(planned: PlannedChart, places: PlanPlaces): FileChart {
  const { row, column, rows, columns, name, title, type, legend = "Right" } = planned;
  return {
    ...{ row, column, rows, columns, name, title },
    kind: kinds[type],
    stacked: type === "ColumnStacked" || type === "BarStacked",
    series: planned.series.map((series) => fileSeries(series, planned, places)),
    categoryAxis: { ...axis(planned.categoryAxisTitle, planned.categoryFormat), ...categoryOrder(kinds[type]) },
    valueAxis: axis(planned.valueAxisTitle, planned.valueFormat),
    dataLabels: planned.dataLabels === true,
    legend: legends[legend],
  };
}

const axis = (title: string | undefined, numberFormat: string | undefined): FileChart["valueAxis"] => ({
  ...(title === undefined ? {} : { title }),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** The first row of bars on top, with the numbers below them all the same; names clear of what is below zero. */
function categoryOrder(kind: FileChartKind): Partial<FileChart["categoryAxis"]> {
  if (kind === "bar") return { reversed: true, crossedAtEnd: true };
  return kind === "column" || kind === "line" || kind === "area" ? { labelsLow: true } : {};
}

function fileSeries(series: PlannedChartSeries, chart: PlannedChart, places: PlanPlaces): FileChartSeries {
  const { name, values, categories = chart.categories, sizes, labels, color, type, hidden } = series;
  return {
    name,
    categories: places.chartRange(categories),
    values: places.chartRange(values),
    ...(sizes === undefined ? {} : { sizes: places.chartRange(sizes) }),
    ...(labels === undefined ? {} : { labels: places.chartRange(labels) }),
    ...(color === undefined ? {} : { color }),
    ...(type === undefined ? {} : { kind: kinds[type] }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}
