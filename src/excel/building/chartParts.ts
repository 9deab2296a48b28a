import type { PlannedChart, PlannedSheet, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { supports } from "../excelVersion";
import { wordsPerCall, type BuildPart, type RequestScope } from "./buildPart";
import { chartSourceArea } from "./plannedPlaces";
import { addressOf, rangeOf } from "./rangeOf";

export const chartParts = (plan: PlannedWorkbook, sheet: PlannedSheet): readonly BuildPart[] =>
  sheet.charts.map((chart) => ({
    sheet: sheet.id,
    step: "addingCharts",
    address: addressOf(chart),
    rows: 0,
    bytes: wordsPerCall * (10 + 5 * chart.series.length),
    add: (scope) => addChart(plan, sheet, chart, scope),
  }));

const hasAxes = ({ type }: PlannedChart): boolean => type !== "Pie" && type !== "Doughnut";

function addChart(plan: PlannedWorkbook, sheet: PlannedSheet, planned: PlannedChart, scope: RequestScope): void {
  const cells = (source: PlannedChart["categories"]): Excel.Range => {
    const { sheet: home, area } = chartSourceArea(plan, source);
    return rangeOf(scope.sheet(home.id), area);
  };
  const [first, ...others] = planned.series;
  if (first === undefined) throw new Error(`The chart "${planned.id}" of the plan has no series.`);
  // With one column or row of numbers, Excel makes one series of it and guesses nothing.
  const chart = scope.sheet(sheet.id).charts.add(planned.type, cells(first.values), "Auto");
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
    added.setXAxisValues(cells(planned.categories));
    if (series.color !== undefined) {
      if (planned.type === "Line") added.format.line.color = series.color;
      else added.format.fill.setSolidColor(series.color);
    }
    if (planned.dataLabels === true) added.hasDataLabels = true;
  });
  if (hasAxes(planned)) setAxes(chart, planned);
}

function setAxes({ axes }: Excel.Chart, planned: PlannedChart): void {
  if (planned.categoryAxisTitle !== undefined) axes.categoryAxis.title.text = planned.categoryAxisTitle;
  if (planned.valueAxisTitle !== undefined) axes.valueAxis.title.text = planned.valueAxisTitle;
  if (planned.valueFormat !== undefined && supports("1.8")) axes.valueAxis.numberFormat = planned.valueFormat;
}
