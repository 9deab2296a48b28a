import { markerStyles, type MarkerLook } from "../charts/chartLook";
import { seriesValues } from "./chartContent";
import { chartDataLabel } from "./chartDataLabelObject";
import { chartPointFormat, lineTarget, type FormatTarget } from "./chartFormatObject";
import { chartPart } from "./chartParts";
import { changePoint, changePointMarker, pointRecord, type PointTarget } from "./chartPointRecords";
import { noColor } from "./chartRecord";
import { labelCells, referredRect } from "./chartReferences";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { flagValue, numberValue, oneOf } from "./chartValues";
import { colorCode } from "./colors";
import { shownValue } from "./cellOutput";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind, type Property } from "./hostObject";

/** A point's marker is as its series' unless it was given one of its own. */
const marker = <Key extends keyof MarkerLook>(
  key: Key,
  ofSeries: (target: PointTarget) => MarkerLook[Key],
  check: (value: unknown) => MarkerLook[Key],
): Property<PointTarget> => ({
  read: (target) => pointRecord(target).marker?.[key] ?? ofSeries(target),
  write: (target, value) => changePointMarker(target, { [key]: check(value) }),
});

const setFill = (target: PointTarget, color: string): void =>
  changeSeries(target, { points: { ...seriesRecord(target).points, [target.point]: color } });

const formatOf = (target: PointTarget): FormatTarget => ({
  fill: { setColor: (color) => setFill(target, color), clear: () => setFill(target, noColor) },
  border: lineTarget(
    () => pointRecord(target).border,
    (border) => changePoint(target, { border }),
    { style: "None" },
  ),
});

const labelled = (target: PointTarget): boolean => {
  const { session, series, point } = target;
  return (
    pointRecord(target).labelled ??
    (seriesRecord(target).labels !== undefined ||
      referredRect(session.engine, chartPart(target), labelCells(series, point)) !== undefined)
  );
};

export const chartPoint: ObjectKind<PointTarget> = defineObject({
  name: "ChartPoint",
  properties: {
    Value: {
      read: afterCalculation((target: PointTarget) =>
        shownValue(seriesValues(target.session.engine, chartPart(target), seriesRecord(target))[target.point] ?? null),
      ),
    },
    HasDataLabel: {
      read: labelled,
      write: (target, value) => changePoint(target, { labelled: flagValue(value) }),
    },
    MarkerStyle: marker(
      "style",
      (target) => seriesRecord(target).markerStyle ?? "Automatic",
      (value) => oneOf(value, markerStyles),
    ),
    MarkerSize: marker(
      "size",
      (target) => seriesRecord(target).markerSize ?? 5,
      (value) => numberValue(value, 2, 72),
    ),
    MarkerBackgroundColor: marker("fill", (target) => seriesRecord(target).fill ?? "", colorCode),
    MarkerForegroundColor: marker("edge", (target) => seriesRecord(target).markerEdge ?? "", colorCode),
  },
  links: {
    Format: (target) => chartPointFormat.of(formatOf(target)),
    DataLabel: (target) => chartDataLabel.of(target),
  },
});

function points(target: SeriesTarget): PointTarget[] {
  const { engine } = target.session;
  return seriesValues(engine, chartPart(target), seriesRecord(target)).map((_, point) => ({ ...target, point }));
}

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
