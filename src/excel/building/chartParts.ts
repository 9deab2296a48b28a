import type {
  CellArea,
  ChartKind,
  ChartSource,
  PlannedChart,
  PlannedChartSeries,
  PlannedSheet,
  PlannedWorkbook,
} from "../../blueprints/plannedWorkbook";
import { quoteSheetName } from "../../formula/quoteSheetName";
import { supports } from "../excelVersion";
import { wordsPerCall, type BuildPart, type RequestScope } from "./buildPart";
import { chartSourceArea } from "../../blueprints/plannedPlaces";
import { addressOf, rangeOf } from "./rangeOf";

export const chartParts = (
  plan: PlannedWorkbook,
  sheet: PlannedSheet,
  sheetNames: Readonly<Record<string, string>>,
): readonly BuildPart[] =>
  sheet.charts.map((chart) => ({
    sheet: sheet.id,
    step: "addingCharts",
    address: addressOf(chart),
    rows: 0,
    bytes: wordsPerCall * (12 + chart.series.reduce((calls, series) => calls + 8 + 3 * labelCount(plan, series), 0)),
    add: (scope) => addChart(chart, { plan, sheet, sheetNames, scope }),
  }));

interface Surroundings {
  readonly plan: PlannedWorkbook;
  readonly sheet: PlannedSheet;
  /** As the workbook calls them. */
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly scope: RequestScope;
}

function labelCount(plan: PlannedWorkbook, { labels }: PlannedChartSeries): number {
  if (labels === undefined) return 0;
  const { area } = chartSourceArea(plan, labels);
  return area.rows * area.columns;
}

const hasAxes = ({ type }: PlannedChart): boolean => type !== "Pie" && type !== "Doughnut";
const isLine = (type: ChartKind): boolean => type === "Line" || type === "XYScatterLinesNoMarkers";

function addChart(planned: PlannedChart, around: Surroundings): void {
  const { plan, sheet, scope } = around;
  const cells = (source: ChartSource): Excel.Range => {
    const { sheet: home, area } = chartSourceArea(plan, source);
    return rangeOf(scope.sheet(home.id), area);
  };
  const [first, ...others] = planned.series;
  if (first === undefined) throw new Error(`The chart "${planned.id}" of the plan has no series.`);
  // With one column or row of numbers, Excel makes one series of it and guesses nothing; but points in a row, which it
  // may take for a series each, have to be told.
  const inRow = chartSourceArea(plan, first.values).area.rows === 1;
  const chart = scope.sheet(sheet.id).charts.add(planned.type, cells(first.values), inRow ? "Rows" : "Auto");
  chart.name = planned.name;
  chart.title.text = planned.title;
  if (planned.legend === "None") chart.legend.visible = false;
  else if (planned.legend !== undefined) chart.legend.position = planned.legend;
  chart.setPosition(
    addressOf({ ...planned, rows: 1, columns: 1 }),
    addressOf({
      row: planned.row + planned.rows - 1,
      column: planned.column + planned.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
  [first, ...others].forEach((series, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) added.name = series.name;
    else added.setValues(cells(series.values));
    if (series.type !== undefined) added.chartType = series.type;
    added.setXAxisValues(cells(series.categories ?? planned.categories));
    if (series.sizes !== undefined) added.setBubbleSizes(cells(series.sizes));
    if (series.hidden) hide(added);
    else setColor(added, series, series.type ?? planned.type);
    if (planned.dataLabels === true && !series.hidden) added.hasDataLabels = true;
    if (series.labels !== undefined) setLabels(added, series.labels, around);
  });
  if (planned.legend !== "None")
    planned.series.forEach(({ hidden }, index) => {
      if (hidden) chart.legend.legendEntries.getItemAt(index).visible = false;
    });
  if (hasAxes(planned)) setAxes(chart, planned);
}

/** It keeps its room, so that what is stacked on it stays where it is. */
function hide({ format }: Excel.ChartSeries): void {
  format.fill.clear();
  format.line.clear();
}

function setColor(added: Excel.ChartSeries, { color }: PlannedChartSeries, type: ChartKind): void {
  if (color === undefined) return;
  if (isLine(type)) added.format.line.color = color;
  else if (type === "XYScatter") {
    // The fill of points is their markers', of which Excel would keep the edge as it was.
    added.markerBackgroundColor = color;
    added.markerForegroundColor = color;
  } else added.format.fill.setSolidColor(color);
}

/** Each point says what its cell says, also when that changes. */
function setLabels(
  added: Excel.ChartSeries,
  source: ChartSource,
  { plan, sheetNames }: Pick<Surroundings, "plan" | "sheetNames">,
): void {
  if (!supports("1.8")) return;
  const { sheet, area } = chartSourceArea(plan, source);
  const home = quoteSheetName(sheetNames[sheet.id] ?? sheet.name);
  added.hasDataLabels = true;
  cellsOf(area).forEach((cell, index) => {
    added.points.getItemAt(index).dataLabel.formula = `=${home}!${addressOf(cell, true)}`;
  });
}

const cellsOf = ({ row, column, rows, columns }: CellArea): CellArea[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));

function setAxes({ axes }: Excel.Chart, planned: PlannedChart): void {
  if (planned.categoryAxisTitle !== undefined) axes.categoryAxis.title.text = planned.categoryAxisTitle;
  if (planned.valueAxisTitle !== undefined) axes.valueAxis.title.text = planned.valueAxisTitle;
  if (!supports("1.8")) return;
  if (planned.valueFormat !== undefined) axes.valueAxis.numberFormat = planned.valueFormat;
  if (planned.categoryFormat !== undefined) axes.categoryAxis.numberFormat = planned.categoryFormat;
  setCategoryOrder(axes.categoryAxis, planned.type);
}

function setCategoryOrder(axis: Excel.ChartAxis, type: ChartKind): void {
  if (type.startsWith("Bar")) {
    // Bars begin at the bottom otherwise; and turned around, they would have their numbers above them.
    axis.reversePlotOrder = true;
    axis.position = "Maximum";
  } else if (type.startsWith("Column") || type === "Line" || type === "Area") {
    // Names would be written over what hangs below zero.
    axis.tickLabelPosition = "Low";
  }
}
