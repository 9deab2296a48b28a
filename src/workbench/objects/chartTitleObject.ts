import { chartTitleFormat } from "./chartFormatObject";
import { shownTitle } from "./chartContent";
import { changeChart, chartPart, chartRecord, type ChartTarget } from "./chartParts";
import { type ChartLegendPosition, type ChartRecord } from "./chartRecord";
import { flagValue, memberOf, oneOf, textValue } from "./chartValues";
import { invalidArgument } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";

const member = memberOf<ChartTarget, ChartRecord>(chartRecord, (target, part) =>
  changeChart(target, (record) => ({ ...record, ...part })),
);

/** What Excel calls a chart that nobody has given a title. */
const placeholder = "Chart Title";

export const chartTitle: ObjectKind<ChartTarget> = defineObject({
  name: "ChartTitle",
  properties: {
    Text: {
      read: (target) =>
        chartRecord(target).title ?? shownTitle(target.session.engine, chartPart(target)) ?? placeholder,
      // A text makes the title appear.
      write: (target, value) =>
        changeChart(target, (record) => ({ ...record, title: textValue(value), titleVisible: true })),
    },
    Visible: member("titleVisible", flagValue),
    Overlay: member("titleOverlay", flagValue),
  },
  links: { Format: (target) => chartTitleFormat.of(target) },
});

export const chartLegendEntry: ObjectKind<SeriesTarget> = defineObject({
  name: "ChartLegendEntry",
  properties: {
    Visible: {
      read: (target) => !seriesRecord(target).unlisted,
      write: (target, value) => changeSeries(target, { unlisted: flagValue(value) ? undefined : true }),
    },
    Index: { read: (target) => chartRecord(target).series.findIndex(({ key }) => key === target.series) },
  },
});

const entriesOf = (target: ChartTarget): HostObject[] =>
  chartRecord(target).series.map(({ key }) => chartLegendEntry.of({ ...target, series: key }));

function entryAt(target: ChartTarget, index: unknown): HostObject {
  const found = typeof index === "number" ? entriesOf(target)[index] : undefined;
  if (!found) throw invalidArgument();
  return found;
}

export const chartLegendEntries: ObjectKind<ChartTarget> = defineObject({
  name: "ChartLegendEntryCollection",
  collection: { items: entriesOf, item: entryAt },
  methods: {
    GetCount: (target) => entriesOf(target).length,
    GetItemAt: (target, given) => entryAt(target, given.any(0)),
  },
});

const positions: readonly ChartLegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

export const chartLegend: ObjectKind<ChartTarget> = defineObject({
  name: "ChartLegend",
  properties: {
    Visible: member("legendVisible", flagValue),
    Position: {
      read: (target) => chartRecord(target).legendPosition,
      // Who says where the legend stands wants to see it.
      write: (target, value) => {
        const legendPosition = oneOf(value, positions);
        changeChart(target, (record) => ({ ...record, legendPosition, legendVisible: true }));
      },
    },
    Overlay: member("legendOverlay", flagValue),
  },
  links: { LegendEntries: (target) => chartLegendEntries.of(target) },
});
