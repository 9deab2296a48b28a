import type { Rect } from "../engine/sheetEngine";
import { chartDataLabel } from "./chartDataLabelObject";
import { chartDataLabels } from "./chartDataLabelsObject";
import { seriesName, seriesValues } from "./chartContent";
import { changeChart, chartPart, chartRecord, type ChartTarget } from "./chartParts";
import { chartPointFormat, chartSeriesFormat, type PointTarget } from "./chartFormatObject";
import { newLabels, newSeries } from "./chartRecord";
import { referredRect, withReference } from "./chartReferences";
import { changeSeries, freeSeriesKey, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { chartType, flagValue, numberValue, oneOf, textValue } from "./chartValues";
import { absoluteAddress } from "./address";
import { colorCode } from "./colors";
import { shownValue } from "./cellOutput";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type Method, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import { isUnbounded } from "./rectangle";

function points(target: SeriesTarget): PointTarget[] {
  const { engine } = target.session;
  return seriesValues(engine, chartPart(target), seriesRecord(target)).map((_, point) => ({ ...target, point }));
}

export const chartPoint: ObjectKind<PointTarget> = defineObject({
  name: "ChartPoint",
  properties: {
    Value: {
      read: afterCalculation((target: PointTarget) =>
        shownValue(seriesValues(target.session.engine, chartPart(target), seriesRecord(target))[target.point] ?? null),
      ),
    },
  },
  links: { Format: (target) => chartPointFormat.of(target), DataLabel: (target) => chartDataLabel.of(target) },
});

function pointAt(target: SeriesTarget, index: unknown): HostObject {
  // A point can be coloured before its formula has spilled so far.
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0) throw invalidArgument();
  seriesRecord(target);
  return chartPoint.of({ ...target, point: index });
}

export const chartPointsCollection: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartPointsCollection",
  collection: {
    items: (target) => points(target).map((point) => chartPoint.of(point)),
    item: pointAt,
  },
  properties: { Count: { read: afterCalculation((target: SeriesTarget) => points(target).length) } },
  methods: {
    GetCount: afterCalculation((target: SeriesTarget) => points(target).length),
    GetItemAt: (target, given) => pointAt(target, given.any(0)),
  },
});

const refersTo =
  (part: "values" | "categories" | "sizes"): Method<SeriesTarget> =>
  (target, given) => {
    const { rect } = range.targetOf(given.any(0)) ?? {};
    if (!rect || isUnbounded(rect)) throw invalidArgument();
    const { engine } = target.session;
    seriesRecord(target);
    engine.parts.put(withReference(engine, chartPart(target), `${target.series}.${part}`, rect));
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
  target.session.engine.parts.put({
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
    GapWidth: {
      read: (target) => seriesRecord(target).gapWidth ?? 80,
      write: (target, value) => changeSeries(target, { gapWidth: numberValue(value, 0, 500) }),
    },
    DoughnutHoleSize: {
      read: (target) => chartRecord(target).holeSize,
      write: (target, value) => {
        const holeSize = numberValue(value, 10, 90);
        changeChart(target, (record) => ({ ...record, holeSize }));
      },
    },
    MarkerBackgroundColor: {
      read: (target) => seriesRecord(target).fill ?? "",
      write: (target, value) => changeSeries(target, { fill: colorCode(value) }),
    },
    MarkerForegroundColor: {
      read: (target) => seriesRecord(target).markerEdge ?? "",
      write: (target, value) => changeSeries(target, { markerEdge: colorCode(value) }),
    },
    PlotOrder: { read: (target) => chartRecord(target).series.findIndex(({ key }) => key === target.series) + 1 },
  },
  links: {
    Format: (target) => chartSeriesFormat.of(target),
    Points: (target) => chartPointsCollection.of(target),
    DataLabels: (target) => chartDataLabels.of(target),
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
