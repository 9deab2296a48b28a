import type { FileChart, FileChartAxis, FileChartKind, FileChartSeries } from "./fileChart";
import type { LostPart } from "./lostPart";
import type { XlsxColors } from "./xlsxReadColors";
import { xmlPart, type XmlPart } from "./xmlPart";

interface Reading {
  readonly colors: XlsxColors;
  readonly lost: Set<LostPart>;
}

/** Everything of a chart but where it lies. */
export type ReadChart = Omit<FileChart, "row" | "column" | "rows" | "columns" | "insets" | "name">;

/** A group of series of one kind, as files have them. */
interface Group {
  readonly part: XmlPart;
  readonly kind: FileChartKind;
}

const emptyPart = xmlPart("<none/>");
const value = (part: XmlPart | undefined, ...way: readonly string[]): string | undefined =>
  part?.find(...way)?.attributes["val"];
const isOn = (part: XmlPart | undefined, ...way: readonly string[]): boolean => {
  const found = part?.find(...way);
  return found !== undefined && found.flag("val", true);
};

/** Undefined when it is of a kind that is not drawn here. */
export function readChart(space: XmlPart, { colors, lost }: Reading): ReadChart | undefined {
  const chart = space.find("chart");
  const plot = chart?.find("plotArea");
  const parts = plot?.elements.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const groups = parts.flatMap((part): Group[] => {
    const kind = kindOf(part);
    return kind ? [{ part, kind }] : [];
  });
  const [first] = groups;
  if (!chart || !plot || !first || groups.length !== parts.length) return undefined;
  if (plot.find("dTable") || chart.find("view3D")) lost.add("chartDetails");
  const axes = plot.elements.filter(({ name }) => name.endsWith("Ax"));
  const axisOf = (group: Group, wanted: "category" | "value"): XmlPart | undefined => {
    const ids = group.part.all("axId").map(({ attributes }) => attributes["val"]);
    const own = axes.filter((axis) => ids.includes(value(axis, "axId") ?? ""));
    // Scattered points have two axes of values: the one below counts what categories count elsewhere.
    if (own.every(({ name }) => name === "valAx")) return own[wanted === "category" ? 0 : 1];
    return own.find(({ name }) => (name === "valAx") === (wanted === "value"));
  };
  const main = axisOf(first, "value");
  const isSecondary = (group: Group): boolean => {
    const axis = axisOf(group, "value");
    return axis !== undefined && axis !== main;
  };
  const secondary = groups.find(isSecondary);
  const series = groups
    .flatMap((group) =>
      group.part.all("ser").map((part) => ({
        order: part.find("order")?.number("val") ?? 0,
        series: seriesOf(part, group, first.kind, isSecondary(group), colors),
      })),
    )
    .sort((one, other) => one.order - other.order)
    .map((one) => one.series);
  const labelled = series.filter(({ showsValues }) => showsValues === true).length;
  const alike = labelled === 0 || labelled === series.filter(({ hidden }) => !hidden).length;
  const grouping = value(first.part, "grouping");
  const holeSize = first.part.find("holeSize")?.number("val");
  return {
    title: chart.find("title") && !isOn(chart, "autoTitleDeleted") ? titleOf(chart.find("title")!) : "",
    kind: first.kind,
    stacked: grouping === "stacked" || grouping === "percentStacked",
    ...(grouping === "percentStacked" ? { shares: true } : {}),
    series: alike ? series.map(({ showsValues: _, ...one }) => one) : series,
    categoryAxis: { ...readAxis(axisOf(first, "category"), false), ...crossing(main) },
    valueAxis: { ...readAxis(main, true), ...crossing(axisOf(first, "category")) },
    ...(secondary ? { secondaryAxis: readAxis(axisOf(secondary, "value"), false) } : {}),
    dataLabels: alike && labelled > 0,
    legend: legendOf(chart.find("legend")),
    ...(first.kind === "doughnut" && holeSize !== undefined ? { holeSize } : {}),
  };
}

function kindOf(part: XmlPart): FileChartKind | undefined {
  switch (part.name) {
    case "barChart":
      return value(part, "barDir") === "bar" ? "bar" : "column";
    case "lineChart":
      return "line";
    case "areaChart":
      return "area";
    case "pieChart":
      return "pie";
    case "doughnutChart":
      return "doughnut";
    case "bubbleChart":
      return "bubble";
    case "scatterChart": {
      const series = part.all("ser");
      return series.length > 0 && series.every(hasPointsAlone) ? "scatter" : "curve";
    }
    default:
      return undefined;
  }
}

const hasPointsAlone = (series: XmlPart): boolean => series.find("spPr", "ln", "noFill") !== undefined;

const reference = (part: XmlPart | undefined): string =>
  part?.find("numRef", "f")?.text ?? part?.find("strRef", "f")?.text ?? part?.find("multiLvlStrRef", "f")?.text ?? "";

function seriesOf(
  part: XmlPart,
  { kind }: Group,
  chartKind: FileChartKind,
  secondary: boolean,
  colors: XlsxColors,
): FileChartSeries & { readonly showsValues?: boolean } {
  const nameCell = part.find("tx", "strRef", "f")?.text;
  const name = nameCell === undefined ? (part.find("tx", "v")?.text ?? "") : "";
  const look = part.find("spPr");
  const isLine = kind === "line" || kind === "curve";
  const lineColor = colors.ofDrawing(look?.find("ln", "solidFill"));
  const fill = colors.ofDrawing(look?.find("solidFill"));
  const markerFill = colors.ofDrawing(part.find("marker", "spPr", "solidFill"));
  const color = isLine ? (lineColor ?? fill) : kind === "scatter" ? (markerFill ?? fill) : (fill ?? lineColor);
  const width = look?.find("ln")?.number("w");
  const labels = labelCellsOf(part);
  const points = part.all("dPt").flatMap((point) => {
    const shade = colors.ofDrawing(point.find("spPr", "solidFill"));
    const index = point.find("idx")?.number("val");
    return shade !== undefined && index !== undefined ? [[index, shade] as const] : [];
  });
  const sizes = reference(part.find("bubbleSize"));
  const hidden = !isLine && kind !== "scatter" && look?.find("noFill") !== undefined;
  const marker = value(part, "marker", "symbol");
  return {
    name,
    ...(nameCell === undefined ? {} : { nameCell }),
    categories: reference(part.find("cat") ?? part.find("xVal")),
    values: reference(part.find("val") ?? part.find("yVal")),
    ...(sizes === "" ? {} : { sizes }),
    ...(labels === undefined ? {} : { labels }),
    ...(color === undefined ? {} : { color }),
    ...(points.length > 0 ? { pointColors: Object.fromEntries(points) } : {}),
    ...(isLine && width !== undefined && width !== usualLine ? { lineWidth: width / emuPerPoint } : {}),
    ...(isLine && marker !== undefined && marker !== "none" ? { markers: true } : {}),
    ...(kind === chartKind ? {} : { kind }),
    ...(secondary ? { secondary: true } : {}),
    ...(labels === undefined && isOn(part, "dLbls", "showVal") ? { showsValues: true } : {}),
    ...(hidden ? { hidden: true } : {}),
  };
}

export const emuPerPoint = 12_700;
const usualLine = 2.25 * emuPerPoint;

/** Excel 2013's labels from cells, which files keep where older ones do not look. */
function labelCellsOf(series: XmlPart): string | undefined {
  const extensions = [series.find("extLst"), series.find("dLbls", "extLst")];
  for (const extension of extensions.flatMap((list) => list?.elements ?? [])) {
    const cells = extension.find("datalabelsRange", "f")?.text;
    if (cells !== undefined) return cells;
  }
  return undefined;
}

function titleOf(title: XmlPart): string {
  const cached = title.find("tx", "strRef", "strCache", "pt", "v")?.text;
  if (cached !== undefined) return cached;
  const paragraphs = title.find("tx", "rich")?.all("p") ?? [];
  return paragraphs.map((paragraph) => paragraph.elements.map((run) => run.find("t")?.text ?? "").join("")).join("\n");
}

const legends = { b: "bottom", r: "right", tr: "right", t: "top", l: "left" } as const;

function legendOf(legend: XmlPart | undefined): FileChart["legend"] {
  if (!legend) return "none";
  return legends[(value(legend, "legendPos") ?? "r") as keyof typeof legends] ?? "right";
}

function readAxis(axis: XmlPart | undefined = emptyPart, usualGridlines: boolean): FileChartAxis {
  const title = axis.find("title");
  const format = axis.find("numFmt");
  const gridlines = axis.find("majorGridlines") !== undefined;
  const scaling = axis.find("scaling");
  const number = (name: string, part: XmlPart | undefined) => {
    const found = part?.find(name)?.number("val");
    return found === undefined ? {} : { [name]: found };
  };
  const { min, max, majorUnit } = {
    ...number("min", scaling),
    ...number("max", scaling),
    ...number("majorUnit", axis),
  };
  const code = format?.attributes["formatCode"];
  return {
    ...(title ? { title: titleOf(title) } : {}),
    ...(code === undefined || code === "General" || format?.flag("sourceLinked") ? {} : { numberFormat: code }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(gridlines === usualGridlines || axis === emptyPart ? {} : { gridlines }),
    ...(value(scaling, "orientation") === "maxMin" ? { reversed: true } : {}),
    ...(value(axis, "tickLblPos") === "low" ? { labelsLow: true } : {}),
    ...(isOn(axis, "delete") ? { invisible: true } : {}),
  };
}

/** A file tells of each axis where it crosses the other one. */
const crossing = (other: XmlPart | undefined): Pick<FileChartAxis, "crossedAtEnd"> =>
  value(other, "crosses") === "max" ? { crossedAtEnd: true } : {};
