import { chartDataLabelFormat, changed, partFormat } from "./chartFormatObject";
import { changeLabelLook, labelProperties, type LabelAccess } from "./chartLabelProperties";
import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import { newLabels, type LabelsRecord, type SeriesRecord } from "./chartRecord";
import { flagValue, type ChangeOf } from "./chartValues";
import { defineObject, type ObjectKind } from "./hostObject";

/** The labels of one series, or of all of them. */
export interface LabelsTarget extends ChartTarget {
  readonly series?: string;
}

const nothing: LabelsRecord = { ...newLabels, showValue: false };

const concerned = ({ series }: LabelsTarget, key: string): boolean => series === undefined || series === key;

function labelsRecord(target: LabelsTarget): LabelsRecord {
  return chartRecord(target).series.find(({ key }) => concerned(target, key))?.labels ?? nothing;
}

const says = ({ showValue, showPercentage, showCategoryName, showSeriesName, showBubbleSize }: LabelsRecord): boolean =>
  showValue || showPercentage || showCategoryName || showSeriesName || showBubbleSize === true;

/** What is said for all labels holds for the points too that had something else before. */
const withoutOwn = (series: SeriesRecord, members: readonly string[]): SeriesRecord =>
  series.pointLooks === undefined
    ? series
    : {
        ...series,
        pointLooks: Object.fromEntries(
          Object.entries(series.pointLooks).map(([point, { label, ...others }]) => {
            if (!label) return [point, others];
            const kept = Object.entries(label).filter(([name]) => !members.includes(name));
            return [point, { ...others, label: Object.fromEntries(kept) }];
          }),
        ),
      };

function changeLabels(target: LabelsTarget, part: ChangeOf<LabelsRecord>): void {
  const shows = Object.keys(part).some((name) => name.startsWith("show"));
  changeChart(target, (record) => ({
    ...record,
    series: record.series.map((series) => {
      if (!concerned(target, series.key)) return series;
      const { labels: before = nothing, ...others } = withoutOwn(series, Object.keys(part));
      const labels = changed(before, part);
      // A format or a place is remembered, but labels appear only when they have something to say.
      return shows && !says(labels) && series.labels === undefined ? others : { ...others, labels };
    }),
  }));
}

const access: LabelAccess<LabelsTarget> = { read: labelsRecord, change: changeLabels };

const hasOwnTexts = (target: LabelsTarget): boolean =>
  chartRecord(target).series.some(
    ({ key, pointLooks }) =>
      concerned(target, key) && Object.values(pointLooks ?? {}).some(({ label }) => label?.text !== undefined),
  );

export const chartDataLabels: ObjectKind<LabelsTarget> = defineObject({
  name: "ChartDataLabels",
  properties: {
    ...labelProperties(access),
    AutoText: {
      read: (target) => !hasOwnTexts(target),
      write: (target, value) => {
        if (!flagValue(value)) return;
        changeChart(target, (record) => ({
          ...record,
          series: record.series.map((series) =>
            concerned(target, series.key) ? withoutOwn(series, ["text"]) : series,
          ),
        }));
      },
    },
  },
  links: {
    Format: (target) =>
      chartDataLabelFormat.of(
        partFormat(
          () => labelsRecord(target).look ?? {},
          (part) => changeLabelLook(access, target, part),
        ),
      ),
  },
});
