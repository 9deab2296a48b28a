import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import { newLabels, type LabelsRecord } from "./chartRecord";
import { flagValue, memberOf, oneOf, textValue } from "./chartValues";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

/** The labels of one series, or of all of them. */
export interface LabelsTarget extends ChartTarget {
  readonly series?: string;
}

const nothing: LabelsRecord = { ...newLabels, showValue: false };

const concerned = ({ series }: LabelsTarget, key: string): boolean => series === undefined || series === key;

function labelsRecord(target: LabelsTarget): LabelsRecord {
  return chartRecord(target).series.find(({ key }) => concerned(target, key))?.labels ?? nothing;
}

const showsNothing = (labels: LabelsRecord): boolean =>
  !labels.showValue && !labels.showPercentage && !labels.showCategoryName && !labels.showSeriesName;

function changeLabels(target: LabelsTarget, part: Partial<LabelsRecord>): void {
  changeChart(target, (record) => ({
    ...record,
    series: record.series.map((series) => {
      if (!concerned(target, series.key)) return series;
      const { labels: before = nothing, ...others } = series;
      const labels = { ...before, ...part };
      // A format or a place is remembered, but labels appear only when they have something to say.
      return showsNothing(labels) && series.labels === undefined && !("numberFormat" in part || "position" in part)
        ? others
        : { ...series, labels };
    }),
  }));
}

const member = memberOf<LabelsTarget, LabelsRecord>(labelsRecord, changeLabels);
const shows = (key: "showValue" | "showPercentage" | "showCategoryName" | "showSeriesName"): Property<LabelsTarget> =>
  member(key, flagValue);

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

export const chartDataLabels: ObjectKind<LabelsTarget> = defineObject({
  name: "ChartDataLabels",
  properties: {
    ShowValue: shows("showValue"),
    ShowPercentage: shows("showPercentage"),
    ShowCategoryName: shows("showCategoryName"),
    ShowSeriesName: shows("showSeriesName"),
    Position: member("position", (value) => oneOf(value, positions)),
    NumberFormat: {
      read: (target) => labelsRecord(target).numberFormat ?? "General",
      write: (target, value) => changeLabels(target, { numberFormat: textValue(value) }),
    },
    LinkNumberFormat: { read: (target) => labelsRecord(target).numberFormat === undefined },
  },
});
