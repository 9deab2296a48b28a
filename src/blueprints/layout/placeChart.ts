import type { ChartPart, ChartPartSeries } from "../blueprint";
import { numberFormatOf } from "../numberFormatOf";
import type { PlannedChartSeries } from "../plannedWorkbook";
import { wordsOf, type LanePlace, type Layout } from "./lanePlace";
import type { SheetDraft } from "./sheetDraft";

export function placeChart(part: ChartPart, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  const { choices } = layout;
  const format = numberFormatOf(part.valueKind, choices);
  const across = part.categoryKind === undefined ? undefined : numberFormatOf(part.categoryKind, choices);
  if (part.width !== undefined) draft.widths.need(place.column, place.columns, part.width);
  const seen = part.series.filter(({ hidden }) => !hidden);
  draft.charts.push({
    id: part.id,
    name: part.id,
    title: wordsOf(part.title, layout),
    type: part.type,
    row: place.row,
    column: place.column,
    rows: part.rows,
    columns: place.columns,
    categories: part.categories,
    series: part.series.map((series) => plannedSeries(series, layout)),
    ...(format === undefined ? {} : { valueFormat: format }),
    ...(across === undefined ? {} : { categoryFormat: across }),
    ...(part.categoryAxis === undefined ? {} : { categoryAxisTitle: wordsOf(part.categoryAxis, layout) }),
    ...(part.valueAxis === undefined ? {} : { valueAxisTitle: wordsOf(part.valueAxis, layout) }),
    ...(part.dataLabels ? { dataLabels: true } : {}),
    legend: seen.length > 1 ? "Bottom" : "None",
  });
  return part.rows;
}

const plannedSeries = ({ name, ...series }: ChartPartSeries, layout: Layout): PlannedChartSeries => ({
  name: wordsOf(name, layout),
  ...series,
});
