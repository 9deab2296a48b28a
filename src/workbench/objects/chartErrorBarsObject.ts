import { errorBarParts, errorBarTypes, type ErrorBarsLook } from "../charts/chartLook";
import { chartErrorBarsFormat, changed, lineTarget } from "./chartFormatObject";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { flagValue, memberOf, oneOf, type ChangeOf } from "./chartValues";
import { defineObject, type ObjectKind } from "./hostObject";

export interface ErrorBarsTarget extends SeriesTarget {
  readonly bars: "xErrorBars" | "yErrorBars";
}

const usual: ErrorBarsLook = { visible: false, type: "StError", include: "Both", cap: true };

const record = (target: ErrorBarsTarget): ErrorBarsLook => seriesRecord(target)[target.bars] ?? usual;

const change = (target: ErrorBarsTarget, part: ChangeOf<ErrorBarsLook>): void =>
  changeSeries(target, { [target.bars]: changed(record(target), part) });

const member = memberOf<ErrorBarsTarget, ErrorBarsLook>(record, change);

export const chartErrorBars: ObjectKind<ErrorBarsTarget> = defineObject({
  name: "ChartErrorBars",
  properties: {
    Visible: member("visible", flagValue),
    Type: member("type", (value) => oneOf(value, errorBarTypes)),
    Include: member("include", (value) => oneOf(value, errorBarParts)),
    EndStyleCap: member("cap", flagValue),
  },
  links: {
    Format: (target) =>
      chartErrorBarsFormat.of({
        line: lineTarget(
          () => record(target).line,
          (line) => change(target, { line }),
        ),
      }),
  },
});
