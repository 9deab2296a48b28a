import { lineStyles, markerStyles } from "../charts/chartLook";
import { isBar, isColumn, isRound, type ChartType } from "../charts/chartTypes";
import type { Rect } from "../engine/sheetEngine";
import { absoluteAddress } from "./address";
import { shownValue } from "./cellOutput";
import { seriesName } from "./chartContent";
import { chartDataLabels } from "./chartDataLabelsObject";
import { chartErrorBars } from "./chartErrorBarsObject";
import { chartSeriesFormat, type FormatTarget } from "./chartFormatObject";
import { changeChart, chartPart, chartRecord, putChart, type ChartTarget } from "./chartParts";
import { chartPointsCollection } from "./chartPointObject";
import { newLabels, newSeries, noColor, type SeriesRecord } from "./chartRecord";
import { referredRect, withReference } from "./chartReferences";
import { changeSeries, freeSeriesKey, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { chartTrendlines } from "./chartTrendlineObject";
import { chartType, flagValue, integerValue, numberValue, oneOf, optionalOf, textValue } from "./chartValues";
import { colorCode } from "./colors";
import { invalidArgument } from "./hostError";
import {
  afterCalculation,
  defineObject,
  type HostObject,
  type Method,
  type ObjectKind,
  type Property,
} from "./hostObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import { isUnbounded } from "./rectangle";

const optional = optionalOf<SeriesTarget, SeriesRecord>(seriesRecord, changeSeries);

const typeOf = (target: SeriesTarget): ChartType => seriesRecord(target).type ?? chartRecord(target).type;

/** Excel refuses a member on a series of a type that it means nothing to. */
const onlyFor = (
  fits: (type: ChartType) => boolean,
  { read, write }: Property<SeriesTarget>,
): Property<SeriesTarget> => ({
  read,
  ...(write && {
    write: (target: SeriesTarget, value: unknown) => {
      if (!fits(typeOf(target))) throw invalidArgument();
      return write(target, value);
    },
  }),
});

const isUpright = (type: ChartType): boolean => isColumn(type) || isBar(type);

const formatOf = (target: SeriesTarget): FormatTarget => ({
  fill: {
    setColor: (fill) => changeSeries(target, { fill }),
    clear: () => changeSeries(target, { fill: noColor }),
  },
  line: {
    look: () => {
      const { line, lineStyle, lineWeight } = seriesRecord(target);
      return {
        ...(line !== undefined && { color: line }),
        ...(lineStyle !== undefined && { style: lineStyle }),
        ...(lineWeight !== undefined && { weight: lineWeight }),
      };
    },
    // What was taken away altogether is remembered as a line without a colour: that is how it is saved.
    change: (change) =>
      changeSeries(target, {
        ...("color" in change && { line: change.color ?? noColor }),
        ...("weight" in change && { lineWeight: change.weight }),
        ...("style" in change && { lineStyle: lineStyles.find((style) => style === change.style) }),
      }),
    otherwise: { weight: 2.25 },
  },
});

/** Series are drawn, and stacked, in this order. */
function setPlotOrder(target: SeriesTarget, value: unknown): void {
  const { series } = chartRecord(target);
  const order = integerValue(value, 1, series.length);
  const moved = seriesRecord(target);
  const others = series.filter(({ key }) => key !== target.series);
  changeChart(target, (record) => ({
    ...record,
    series: [...others.slice(0, order - 1), moved, ...others.slice(order - 1)],
  }));
}

const refersTo =
  (part: "values" | "categories" | "sizes"): Method<SeriesTarget> =>
  (target, given) => {
    const { rect } = range.targetOf(given.any(0)) ?? {};
    if (!rect || isUnbounded(rect)) throw invalidArgument();
    const { session } = target;
    seriesRecord(target);
    putChart(session, withReference(session.engine, chartPart(target), `${target.series}.${part}`, rect));
  };

const dimensions = {
  Categories: "categories",
  Values: "values",
  XValues: "categories",
  YValues: "values",
  BubbleSizes: "sizes",
} as const;

function dimensionRect(target: SeriesTarget, dimension: unknown): Rect | undefined {
  const known = oneOf(dimension, Object.keys(dimensions) as (keyof typeof dimensions)[]);
  seriesRecord(target);
  return referredRect(target.session.engine, chartPart(target), `${target.series}.${dimensions[known]}`);
}

function remove(target: SeriesTarget): void {
  const part = chartPart(target);
  const own = (name: string) => name.startsWith(`${target.series}.`);
  const without = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !own(name)));
  seriesRecord(target);
  putChart(target.session, {
    ...part,
    cells: without(part.cells),
    data: {
      ...part.data,
      follows: without(part.data.follows),
      series: part.data.series.filter(({ key }) => key !== target.series),
    },
  });
}

export const chartSeries: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartSeries",
  properties: {
    Name: {
      read: afterCalculation((target: SeriesTarget) =>
        seriesName(target.session.engine, chartPart(target), seriesRecord(target)),
      ),
      write: (target, value) => changeSeries(target, { name: textValue(value) }),
    },
    ChartType: {
      read: (target) => seriesRecord(target).type ?? chartRecord(target).type,
      write: (target, value) => changeSeries(target, { type: chartType(value) }),
    },
    AxisGroup: {
      read: (target) => (seriesRecord(target).secondary ? "Secondary" : "Primary"),
      write: (target, value) =>
        changeSeries(target, { secondary: oneOf(value, ["Primary", "Secondary"]) === "Secondary" }),
    },
    HasDataLabels: {
      read: (target) => seriesRecord(target).labels !== undefined,
      write: (target, value) =>
        changeSeries(target, { labels: flagValue(value) ? (seriesRecord(target).labels ?? newLabels) : undefined }),
    },
    GapWidth: onlyFor(
      (type) => isUpright(type) || type === "Waterfall" || type === "Funnel",
      optional("gapWidth", 80, (value) => numberValue(value, 0, 500)),
    ),
    Overlap: onlyFor(
      isUpright,
      optional("overlap", 0, (value) => integerValue(value, -100, 100)),
    ),
    DoughnutHoleSize: onlyFor((type) => type === "Doughnut", {
      read: (target) => chartRecord(target).holeSize,
      write: (target, value) => {
        const holeSize = numberValue(value, 10, 90);
        changeChart(target, (record) => ({ ...record, holeSize }));
      },
    }),
    Explosion: optional("explosion", 0, (value) => integerValue(value, 0, 400)),
    FirstSliceAngle: optional("firstSliceAngle", 0, (value) => integerValue(value, 0, 360)),
    MarkerBackgroundColor: {
      read: (target) => seriesRecord(target).fill ?? "",
      write: (target, value) => changeSeries(target, { fill: colorCode(value) }),
    },
    MarkerForegroundColor: {
      read: (target) => seriesRecord(target).markerEdge ?? "",
      write: (target, value) => changeSeries(target, { markerEdge: colorCode(value) }),
    },
    MarkerStyle: optional("markerStyle", "Automatic", (value) => oneOf(value, markerStyles)),
    MarkerSize: optional("markerSize", 5, (value) => numberValue(value, 2, 72)),
    Smooth: optional("smooth", false, flagValue),
    InvertIfNegative: optional("invertIfNegative", false, flagValue),
    InvertColor: optional("invertColor", "#FFFFFF", colorCode),
    VaryByCategories: {
      read: (target) => seriesRecord(target).variesByCategory ?? isRound(typeOf(target)),
      write: (target, value) => changeSeries(target, { variesByCategory: flagValue(value) }),
    },
    Filtered: {
      read: (target) => seriesRecord(target).filtered === true,
      write: (target, value) => changeSeries(target, { filtered: flagValue(value) ? true : undefined }),
    },
    BubbleScale: optional("bubbleScale", 100, (value) => integerValue(value, 0, 300)),
    ShowConnectorLines: optional("connectorLines", true, flagValue),
    ShowLeaderLines: optional("leaderLines", true, flagValue),
    ShowShadow: optional("shadow", false, flagValue),
    PlotOrder: {
      read: (target) => chartRecord(target).series.findIndex(({ key }) => key === target.series) + 1,
      write: setPlotOrder,
    },
  },
  links: {
    Format: (target) => chartSeriesFormat.of(formatOf(target)),
    Points: (target) => chartPointsCollection.of(target),
    DataLabels: (target) => chartDataLabels.of(target),
    Trendlines: (target) => chartTrendlines.of(target),
    XErrorBars: (target) => chartErrorBars.of({ ...target, bars: "xErrorBars" }),
    YErrorBars: (target) => chartErrorBars.of({ ...target, bars: "yErrorBars" }),
  },
  methods: {
    SetValues: refersTo("values"),
    SetXAxisValues: refersTo("categories"),
    SetBubbleSizes: refersTo("sizes"),
    GetDimensionValues: afterCalculation((target: SeriesTarget, given) => {
      const rect = dimensionRect(target, given.any(0));
      return rect ? target.session.engine.read(rect).flatMap((row) => row.map(({ value }) => shownValue(value))) : [];
    }),
    GetDimensionDataSourceString: (target, given) => {
      const rect = dimensionRect(target, given.any(0));
      return rect ? absoluteAddress(sheetName(target.session, rect.sheet), rect) : "";
    },
    GetDimensionDataSourceType: (target, given) => (dimensionRect(target, given.any(0)) ? "LocalRange" : "Unknown"),
    Delete: remove,
  },
});

const seriesOf = (target: ChartTarget): SeriesTarget[] =>
  chartRecord(target).series.map(({ key }) => ({ ...target, series: key }));

function seriesAt(target: ChartTarget, index: unknown): HostObject {
  const found = typeof index === "number" ? seriesOf(target)[index] : undefined;
  if (!found) throw invalidArgument();
  return chartSeries.of(found);
}

function add(target: ChartTarget, name: string | undefined, index: number | undefined): HostObject {
  const { series } = chartRecord(target);
  const key = freeSeriesKey(series, Object.keys(chartPart(target).cells));
  const added = { ...newSeries(key), ...(name !== undefined && { name }) };
  const at = index ?? series.length;
  if (at < 0 || at > series.length) throw invalidArgument();
  changeChart(target, (record) => ({ ...record, series: [...series.slice(0, at), added, ...series.slice(at)] }));
  return chartSeries.of({ ...target, series: key });
}

export const chartSeriesCollection: ObjectKind<ChartTarget> = defineObject({
  name: "ChartSeriesCollection",
  collection: {
    items: (target) => seriesOf(target).map((series) => chartSeries.of(series)),
    item: seriesAt,
  },
  properties: { Count: { read: (target) => seriesOf(target).length } },
  methods: {
    Add: (target, given) => add(target, given.optionalText(0), given.optionalInteger(1)),
    GetCount: (target) => seriesOf(target).length,
    GetItemAt: (target, given) => seriesAt(target, given.any(0)),
  },
});
