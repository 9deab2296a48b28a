import { parseArea, rangeAddress } from "../../workbookFile/xlsxAddress";
import type { FileChart, FileChartAxis, FileChartKind, FileChartSeries } from "../../workbookFile/fileChart";
import { quoteSheetName } from "../../formula/quoteSheetName";
import type { Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { ChartType } from "../charts/chartTypes";
import { isShare, isStacked } from "../charts/chartTypes";
import { anchorOf, chartKind, type ChartPart } from "../objects/chartParts";
import {
  anchorCells,
  newChart,
  newLabels,
  newSeries,
  noColor,
  type AxisRecord,
  type ChartLegendPosition,
  type SeriesRecord,
} from "../objects/chartRecord";
import { seriesName, shownTitle } from "../objects/chartContent";
import { labelCells, referredRect, withReference } from "../objects/chartReferences";
import { fileColor } from "./cellLooks";

/** A chart of a file as a part of the workbook. */
export function chartPartOf(
  engine: SheetEngine,
  sheet: SheetId,
  chart: FileChart,
  id: string,
  sheetOf: (name: string) => SheetId | undefined,
): ChartPart {
  const { row, column, rows, columns, insets } = chart;
  const isShown = chart.legend !== "none";
  const bare = newChart(chart.name, typeOf(chart.kind, chart));
  const series = chart.series.map((one, index) => seriesOf(one, index, chart));
  const part: ChartPart = {
    id,
    kind: chartKind,
    cells: { [anchorCells]: { sheet, row, column, rows, columns } },
    data: {
      ...bare,
      ...(chart.title === "" ? {} : { title: chart.title }),
      titleVisible: chart.title !== "",
      legendVisible: isShown,
      ...(isShown ? { legendPosition: legends[chart.legend] } : {}),
      axes: {
        value: axisOf(bare.axes.value, chart.valueAxis),
        category: axisOf(bare.axes.category, chart.categoryAxis),
        secondaryValue: axisOf(bare.axes.secondaryValue, chart.secondaryAxis ?? {}),
      },
      series,
      insets: insets ?? bare.insets,
      ...(chart.holeSize === undefined ? {} : { holeSize: chart.holeSize }),
    },
  };
  return chart.series.reduce((filled, one, index) => {
    const { key } = series[index]!;
    const references = [
      [`${key}.values`, one.values],
      [`${key}.categories`, one.categories],
      [`${key}.sizes`, one.sizes],
      [`${key}.name`, one.nameCell],
    ] as const;
    const referring = references.reduce((before, [name, text]) => {
      const rect = rectOf(text, sheetOf);
      return rect ? withReference(engine, before, name, rect) : before;
    }, filled);
    const labels = rectOf(one.labels, sheetOf);
    return labels ? withLabelCells(referring, key, labels) : referring;
  }, part);
}

function withLabelCells(part: ChartPart, key: string, labels: Rect): ChartPart {
  const count = labels.rows * labels.columns;
  const cells = Array.from({ length: count }, (_, point): [string, Rect] => {
    const [row, column] = [labels.row + Math.floor(point / labels.columns), labels.column + (point % labels.columns)];
    return [labelCells(key, point), { sheet: labels.sheet, row, column, rows: 1, columns: 1 }];
  });
  return { ...part, cells: { ...part.cells, ...Object.fromEntries(cells) } };
}

function typeOf(kind: FileChartKind, { stacked, shares }: Pick<FileChart, "stacked" | "shares">): ChartType {
  const piled = shares ? "Stacked100" : stacked ? "Stacked" : undefined;
  switch (kind) {
    case "column":
      return `Column${piled ?? "Clustered"}`;
    case "bar":
      return `Bar${piled ?? "Clustered"}`;
    case "area":
      return `Area${piled ?? ""}`;
    case "line":
      return "Line";
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      return "XYScatter";
    case "curve":
      return "XYScatterLinesNoMarkers";
    case "bubble":
      return "Bubble";
  }
}

const legends = { bottom: "Bottom", right: "Right", top: "Top", left: "Left" } as const;

function axisOf(usual: AxisRecord, axis: FileChartAxis): AxisRecord {
  const { title, numberFormat, minimum, maximum, majorUnit, gridlines, reversed, invisible } = axis;
  const { crossedAtEnd, labelsLow } = axis;
  return {
    ...usual,
    visible: !invisible,
    titleVisible: title !== undefined,
    ...(title === undefined ? {} : { title }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    gridlines: gridlines ?? usual.gridlines,
    reversed: reversed ?? false,
    ...(crossedAtEnd || labelsLow
      ? {
          look: {
            ...(crossedAtEnd && { crossing: { place: "Maximum" } }),
            ...(labelsLow && { tickLabels: "Low" }),
          },
        }
      : {}),
  };
}

function seriesOf(series: FileChartSeries, index: number, chart: FileChart): SeriesRecord {
  const { name, nameCell, color, kind, secondary, hidden, lineWidth, markers, pointColors, labels } = series;
  const own = kind ?? chart.kind;
  const isLine = own === "line" || own === "curve";
  const type = markers ? (own === "line" ? "LineMarkers" : "XYScatterLines") : kind && typeOf(kind, chart);
  const showsValues = (series.showsValues ?? chart.dataLabels) && !hidden;
  return {
    ...newSeries(`s${index + 1}`),
    ...(nameCell === undefined ? { name } : {}),
    ...(type === undefined ? {} : { type }),
    ...(hidden
      ? { fill: noColor, unlisted: true }
      : color === undefined
        ? {}
        : isLine
          ? { line: color }
          : { fill: color }),
    ...(lineWidth === undefined ? {} : { lineWeight: lineWidth }),
    secondary: secondary ?? false,
    points: pointColors ?? {},
    ...(showsValues || labels !== undefined ? { labels: { ...newLabels, showValue: showsValues } } : {}),
  };
}

function rectOf(text: string | undefined, sheetOf: (name: string) => SheetId | undefined): Rect | undefined {
  const mark = text?.lastIndexOf("!") ?? -1;
  if (text === undefined || mark < 0) return undefined;
  const quotedName = text.slice(0, mark);
  const name = quotedName.startsWith("'") ? quotedName.slice(1, -1).replaceAll("''", "'") : quotedName;
  const [sheet, area] = [sheetOf(name), parseArea(text.slice(mark + 1))];
  return sheet !== undefined && area ? { sheet, ...area } : undefined;
}

/** The chart as a file tells it. */
export function fileChart(engine: SheetEngine, part: ChartPart): FileChart | undefined {
  const { data } = part;
  const anchor = anchorOf(engine, part);
  if (!anchor) return undefined;
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const address = (key: string): string => {
    const rect = referredRect(engine, part, key);
    return rect ? `${quoteSheetName(names.get(rect.sheet) ?? "")}!${fixed(rect)}` : "";
  };
  const kind = kindOf(data.type);
  const series = data.series.map((one) => fileSeries(engine, part, one, kind, address));
  const listed = series.filter(({ hidden }) => !hidden);
  const alike = listed.every(({ showsValues }) => showsValues === listed[0]?.showsValues);
  const isEmpty = Object.values(data.insets).every((inset) => inset === 0);
  const { row, column, rows, columns } = anchor;
  return {
    ...{ row, column, rows, columns },
    name: data.name,
    title: shownTitle(engine, part) ?? "",
    kind,
    stacked: isStacked(data.type) || data.type === "Waterfall",
    ...(isShare(data.type) ? { shares: true } : {}),
    series: alike ? series.map(({ showsValues: _, ...one }) => one) : series,
    categoryAxis: fileAxis(data.axes.category, false),
    valueAxis: fileAxis(data.axes.value, true),
    ...(data.series.some(({ secondary }) => secondary)
      ? { secondaryAxis: fileAxis(data.axes.secondaryValue, false) }
      : {}),
    dataLabels: alike && listed[0]?.showsValues === true,
    legend: data.legendVisible ? fileLegends[data.legendPosition] : "none",
    ...(data.type === "Doughnut" ? { holeSize: data.holeSize } : {}),
    ...(isEmpty ? {} : { insets: data.insets }),
  };
}

const fixed = (rect: Rect): string => rangeAddress(rect).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");

const fileLegends: Readonly<Record<ChartLegendPosition, FileChart["legend"]>> = {
  Bottom: "bottom",
  Right: "right",
  Corner: "right",
  Top: "top",
  Left: "left",
};

function kindOf(type: ChartType): FileChartKind {
  if (type.startsWith("Column") || type === "Waterfall") return "column";
  if (type.startsWith("Bar") || type === "Funnel") return "bar";
  if (type.startsWith("Area")) return "area";
  if (type.startsWith("Line")) return "line";
  if (type === "XYScatter") return "scatter";
  if (type.startsWith("XY")) return "curve";
  return type === "Pie" ? "pie" : type === "Doughnut" ? "doughnut" : "bubble";
}

function fileAxis(axis: AxisRecord, usualGridlines: boolean): FileChartAxis {
  const { title, titleVisible, numberFormat, minimum, maximum, majorUnit, gridlines, reversed, visible, look } = axis;
  return {
    ...(titleVisible && title !== undefined && title !== "" ? { title } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(gridlines === usualGridlines ? {} : { gridlines }),
    ...(reversed ? { reversed: true } : {}),
    ...(look?.crossing?.place === "Maximum" ? { crossedAtEnd: true } : {}),
    ...(look?.tickLabels === "Low" ? { labelsLow: true } : {}),
    ...(visible ? {} : { invisible: true }),
  };
}

function fileSeries(
  engine: SheetEngine,
  part: ChartPart,
  series: SeriesRecord,
  chartKindOfFile: FileChartKind,
  address: (key: string) => string,
): FileChartSeries {
  const { key, type, fill, line, lineWeight, unlisted, secondary, points, labels } = series;
  const kind = type === undefined ? chartKindOfFile : kindOf(type);
  const isLine = kind === "line" || kind === "curve";
  const color = isLine ? (line ?? fill) : (fill ?? line);
  const hidden = unlisted === true && fill === noColor;
  const [nameCell, sizes] = [address(`${key}.name`), address(`${key}.sizes`)];
  const labelRange = labelRangeOf(part, key);
  const colors = Object.entries(points).map(([point, shade]) => [point, fileColor(shade)] as const);
  const drawn = type ?? part.data.type;
  return {
    name: nameCell === "" ? seriesName(engine, part, series) : "",
    ...(nameCell === "" ? {} : { nameCell }),
    categories: address(`${key}.categories`),
    values: address(`${key}.values`),
    ...(sizes === "" ? {} : { sizes }),
    ...(labelRange ? { labels: `${sheetOfRange(engine, labelRange)}!${fixed(labelRange)}` } : {}),
    ...(color === undefined || color === noColor ? {} : { color: fileColor(color) }),
    ...(colors.length > 0 ? { pointColors: Object.fromEntries(colors) } : {}),
    ...(isLine && lineWeight !== undefined ? { lineWidth: lineWeight } : {}),
    ...(drawn === "LineMarkers" || drawn === "XYScatterLines" ? { markers: true } : {}),
    ...(kind === chartKindOfFile ? {} : { kind }),
    ...(secondary ? { secondary: true } : {}),
    ...(labels?.showValue && !labelRange ? { showsValues: true } : {}),
    ...(hidden ? { hidden: true } : {}),
  };
}

const sheetOfRange = (engine: SheetEngine, { sheet }: Rect): string =>
  quoteSheetName(engine.sheets().find(({ id }) => id === sheet)?.name ?? "");

/** The cells at the points, when they lie in one row or column as a file wants them. */
function labelRangeOf({ cells }: ChartPart, key: string): Rect | undefined {
  const found: Rect[] = [];
  for (let point = 0; ; point++) {
    const rect = cells[labelCells(key, point)];
    if (!rect) break;
    found.push(rect);
  }
  const [first] = found;
  if (!first) return undefined;
  const down = found.every(
    (rect, at) => rect.sheet === first.sheet && rect.column === first.column && rect.row === first.row + at,
  );
  const over = found.every(
    (rect, at) => rect.sheet === first.sheet && rect.row === first.row && rect.column === first.column + at,
  );
  if (down) return { ...first, rows: found.length };
  return over ? { ...first, columns: found.length } : undefined;
}
