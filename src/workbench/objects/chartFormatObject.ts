import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import { noColor, type FontRecord } from "./chartRecord";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import { flagValue, memberOf, numberValue, textValue } from "./chartValues";
import { colorCode } from "./colors";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";

/** Whatever can be filled: a chart, a series, a point. */
export interface FillTarget {
  readonly setColor: (color: string) => void;
  readonly clear: () => void;
}

export const chartFill: ObjectKind<FillTarget> = defineObject({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ setColor }, given) => setColor(colorCode(given.text(0))),
    Clear: ({ clear }) => clear(),
  },
});

export const chartLineFormat: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartLineFormat",
  properties: {
    Color: {
      read: (target) => seriesRecord(target).line ?? "",
      write: (target, value) => changeSeries(target, { line: colorCode(value) }),
    },
    Weight: {
      read: (target) => seriesRecord(target).lineWeight ?? 2.25,
      write: (target, value) => changeSeries(target, { lineWeight: numberValue(value, 0.25, 20) }),
    },
  },
  methods: {
    Clear: (target) => changeSeries(target, { line: noColor, lineWeight: undefined }),
  },
});

export const chartSeriesFormat: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartSeriesFormat",
  links: {
    Fill: (target) =>
      chartFill.of({
        setColor: (fill) => changeSeries(target, { fill }),
        clear: () => changeSeries(target, { fill: noColor }),
      }),
    Line: (target) => chartLineFormat.of(target),
  },
});

export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

function setPointColor(target: PointTarget, color: string): void {
  changeSeries(target, { points: { ...seriesRecord(target).points, [target.point]: color } });
}

export const chartPointFormat: ObjectKind<PointTarget> = defineObject({
  name: "ChartPointFormat",
  links: {
    Fill: (target) =>
      chartFill.of({
        setColor: (color) => setPointColor(target, color),
        clear: () => setPointColor(target, noColor),
      }),
  },
});

export const chartAreaFormat: ObjectKind<ChartTarget> = defineObject({
  name: "ChartAreaFormat",
  links: {
    Fill: (target) =>
      chartFill.of({
        setColor: (fill) => changeChart(target, (record) => ({ ...record, fill })),
        // What is behind a chart without a fill is the sheet, which has the theme's colour.
        clear: () => changeChart(target, ({ fill: _before, ...record }) => record),
      }),
  },
});

const fontMember = memberOf<ChartTarget, FontRecord>(
  (target) => chartRecord(target).titleFont,
  (target, part) => changeChart(target, (record) => ({ ...record, titleFont: { ...record.titleFont, ...part } })),
);

export const chartFont: ObjectKind<ChartTarget> = defineObject({
  name: "ChartFont",
  properties: {
    Bold: fontMember("bold", flagValue),
    Italic: fontMember("italic", flagValue),
    Name: fontMember("name", textValue),
    Size: fontMember("size", (value) => numberValue(value, 6, 72)),
    Color: {
      read: (target) => chartRecord(target).titleFont.color ?? "#000000",
      write: (target, value) =>
        changeChart(target, (record) => ({
          ...record,
          titleFont: { ...record.titleFont, color: colorCode(value) },
        })),
    },
    Underline: {
      read: () => "None",
      write: (_, value) => {
        if (value !== "None") throw invalidArgument();
      },
    },
  },
});

export const chartTitleFormat: ObjectKind<ChartTarget> = defineObject({
  name: "ChartTitleFormat",
  links: { Font: (target) => chartFont.of(target) },
});
