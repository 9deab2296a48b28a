import { horizontalAlignments, trendlineTypes, verticalAlignments, type PartLook } from "../charts/chartLook";
import { fittedTrend, type FittedTrend } from "../charts/fittedTrend";
import { trendName, trendText } from "../charts/trendTexts";
import { isRound, isStacked } from "../charts/chartTypes";
import { spotsOf } from "../charts/seriesSpots";
import { formatNumber } from "../engine/formatNumber";
import { drawnSeries, seriesName } from "./chartContent";
import { changed, chartTrendlineFormat, chartTrendlineLabelFormat, lineTarget, partFormat } from "./chartFormatObject";
import { chartPart, chartRecord } from "./chartParts";
import type { TrendlineRecord } from "./chartRecord";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import {
  flagValue,
  integerValue,
  memberOf,
  numberValue,
  oneOf,
  optionalOf,
  orientationValue,
  textValue,
  type ChangeOf,
} from "./chartValues";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";

interface TrendlineTarget extends SeriesTarget {
  readonly trendline: number;
}

const trendlinesOf = (target: SeriesTarget): readonly TrendlineRecord[] => seriesRecord(target).trendlines ?? [];

function trendlineRecord(target: TrendlineTarget): TrendlineRecord {
  const found = trendlinesOf(target).find(({ id }) => id === target.trendline);
  if (!found) throw itemNotFound();
  return found;
}

function changeTrendline(target: TrendlineTarget, change: ChangeOf<TrendlineRecord>): void {
  trendlineRecord(target);
  changeSeries(target, {
    trendlines: trendlinesOf(target).map((one) => (one.id === target.trendline ? changed(one, change) : one)),
  });
}

/** The curve through the numbers as they are now; undefined where they allow none. */
function fitted(target: TrendlineTarget): FittedTrend | undefined {
  const { session } = target;
  const series = drawnSeries(session.engine, chartPart(target), seriesRecord(target));
  return fittedTrend(spotsOf(series), trendlineRecord(target));
}

const member = memberOf<TrendlineTarget, TrendlineRecord>(trendlineRecord, changeTrendline);
const labelLook = (target: TrendlineTarget): PartLook => trendlineRecord(target).label ?? {};
const changeLabelLook = (target: TrendlineTarget, change: ChangeOf<PartLook>): void =>
  changeTrendline(target, { label: changed(labelLook(target), change) });
const look = optionalOf<TrendlineTarget, PartLook>(labelLook, changeLabelLook);

export const chartTrendlineLabel: ObjectKind<TrendlineTarget> = defineObject({
  name: "ChartTrendlineLabel",
  properties: {
    Text: {
      read: afterCalculation((target: TrendlineTarget) => {
        const record = trendlineRecord(target);
        return record.labelText ?? trendText(fitted(target), record, formatNumber);
      }),
      write: (target, value) => changeTrendline(target, { labelText: textValue(value) }),
    },
    AutoText: {
      read: (target) => trendlineRecord(target).labelText === undefined,
      write: (target, value) =>
        changeTrendline(target, {
          labelText: flagValue(value) ? undefined : trendText(fitted(target), trendlineRecord(target), formatNumber),
        }),
    },
    NumberFormat: {
      read: (target) => trendlineRecord(target).labelFormat ?? "General",
      write: (target, value) => changeTrendline(target, { labelFormat: textValue(value) }),
    },
    TextOrientation: look("orientation", 0, orientationValue),
    HorizontalAlignment: look("horizontal", "Center", (value) => oneOf(value, horizontalAlignments)),
    VerticalAlignment: look("vertical", "Center", (value) => oneOf(value, verticalAlignments)),
  },
  links: {
    Format: (target) =>
      chartTrendlineLabelFormat.of(
        partFormat(
          () => labelLook(target),
          (change) => changeLabelLook(target, change),
        ),
      ),
  },
});

/** No number: the client asks for trendlines by their place too, and would take the one for the other. */
const idOf = (trendline: number): string => `trend-${trendline}`;

export const chartTrendline: ObjectKind<TrendlineTarget> = defineObject({
  name: "ChartTrendline",
  identity: ({ trendline }) => ({ _Id: idOf(trendline) }),
  properties: {
    _Id: { read: ({ trendline }) => idOf(trendline) },
    Type: member("type", (value) => oneOf(value, trendlineTypes)),
    Name: {
      read: afterCalculation((target: TrendlineTarget) => {
        const series = seriesName(target.session.engine, chartPart(target), seriesRecord(target));
        return trendName(trendlineRecord(target), series);
      }),
      write: (target, value) =>
        changeTrendline(target, { name: value === null || value === "" ? undefined : textValue(value) }),
    },
    PolynomialOrder: member("order", (value) => integerValue(value, 2, 6)),
    MovingAveragePeriod: member("period", (value) => integerValue(value, 2, 255)),
    ForwardPeriod: member("forward", (value) => numberValue(value, 0)),
    BackwardPeriod: member("backward", (value) => numberValue(value, 0)),
    ShowEquation: member("equation", flagValue),
    ShowRSquared: member("rSquared", flagValue),
    Intercept: {
      read: afterCalculation(
        (target: TrendlineTarget) => trendlineRecord(target).intercept ?? fitted(target)?.coefficients[0] ?? 0,
      ),
      write: (target, value) => changeTrendline(target, { intercept: value === "" ? undefined : numberValue(value) }),
    },
  },
  links: {
    Format: (target) =>
      chartTrendlineFormat.of({
        line: lineTarget(
          () => trendlineRecord(target).line,
          (line) => changeTrendline(target, { line }),
        ),
      }),
    Label: (target) => chartTrendlineLabel.of(target),
  },
  methods: {
    Delete: (target) => {
      trendlineRecord(target);
      changeSeries(target, { trendlines: trendlinesOf(target).filter(({ id }) => id !== target.trendline) });
    },
  },
});

/** As in Excel: not of parts of a whole, nor of what stands on something else. */
function add(target: SeriesTarget, type: unknown): HostObject {
  const own = seriesRecord(target).type ?? chartRecord(target).type;
  if (isRound(own) || isStacked(own) || own === "Funnel" || own === "Waterfall") throw invalidArgument();
  const before = trendlinesOf(target);
  const id = before.reduce((most, one) => Math.max(most, one.id), 0) + 1;
  const added: TrendlineRecord = {
    id,
    type: oneOf(type ?? "Linear", trendlineTypes),
    order: 2,
    period: 2,
    forward: 0,
    backward: 0,
    equation: false,
    rSquared: false,
  };
  changeSeries(target, { trendlines: [...before, added] });
  return chartTrendline.of({ ...target, trendline: id });
}

const objectsOf = (target: SeriesTarget): HostObject[] =>
  trendlinesOf(target).map(({ id }) => chartTrendline.of({ ...target, trendline: id }));

function trendlineAt(target: SeriesTarget, key: unknown): HostObject {
  const found = trendlinesOf(target).find(({ id }, index) => index === key || idOf(id) === key);
  if (!found) throw itemNotFound();
  return chartTrendline.of({ ...target, trendline: found.id });
}

export const chartTrendlines: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartTrendlineCollection",
  collection: { items: objectsOf, item: trendlineAt },
  methods: {
    Add: (target, given) => add(target, given.any(0)),
    GetCount: (target) => trendlinesOf(target).length,
  },
});
