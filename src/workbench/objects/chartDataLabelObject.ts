import { labelText } from "../charts/labelTexts";
import { formatNumber } from "../engine/formatNumber";
import { absoluteAddress } from "./address";
import { chartContent, drawnSeries } from "./chartContent";
import { changed, chartDataLabelFormat, partFormat } from "./chartFormatObject";
import { changeLabelLook, labelProperties, type LabelAccess } from "./chartLabelProperties";
import { chartPart, putChart } from "./chartParts";
import { changePoint, pointRecord, type PointTarget } from "./chartPointRecords";
import { newLabels, type LabelsRecord, type PointLabelRecord } from "./chartRecord";
import { labelCells, referredRect, singleCellOf, withReference } from "./chartReferences";
import { seriesRecord } from "./chartSeriesRecords";
import { flagValue, numberValue, textValue, type ChangeOf } from "./chartValues";
import { afterCalculation, defineObject, type ObjectKind, type Property } from "./hostObject";
import { sheetName } from "./ranges";
import type { Rect } from "../engine/sheetEngine";

const nothing: LabelsRecord = { ...newLabels, showValue: false };

const labelRecord = (target: PointTarget): LabelsRecord & PointLabelRecord => {
  const series = seriesRecord(target).labels ?? nothing;
  const own = pointRecord(target).label ?? {};
  return { ...series, ...own, look: { ...series.look, ...own.look } };
};

/** A label that is told what to show appears, as far as there is something to show. */
function changeLabel(target: PointTarget, part: ChangeOf<PointLabelRecord>): void {
  const appears = Object.entries(part).some(([name, value]) => name === "text" || (name.startsWith("show") && value));
  const label = changed(pointRecord(target).label ?? {}, part);
  changePoint(target, { label, ...(appears && { labelled: true }) });
}

const access: LabelAccess<PointTarget> = {
  read: labelRecord,
  change: (target, { look, ...part }) => {
    // The whole look was read with the series' own: only what differs belongs to the point.
    const shared = seriesRecord(target).labels?.look ?? {};
    const own = Object.entries(look ?? {}).filter(([name, value]) => shared[name as keyof typeof shared] !== value);
    changeLabel(target, { ...part, ...(look && { look: Object.fromEntries(own) }) });
  },
};

const shownCell = (target: PointTarget): Rect | undefined =>
  referredRect(target.session.engine, chartPart(target), labelCells(target.series, target.point));

function shownText(target: PointTarget): string {
  const { engine } = target.session;
  const part = chartPart(target);
  const series = drawnSeries(engine, part, seriesRecord(target));
  const value = series.values[target.point] ?? null;
  return value === null ? "" : labelText(chartContent(engine, part), series, target.point, value, formatNumber);
}

function forgetCell(target: PointTarget): void {
  const { engine } = target.session;
  const cells = labelCells(target.series, target.point);
  if (shownCell(target)) putChart(target.session, withReference(engine, chartPart(target), cells, undefined));
}

const place = (key: "left" | "top"): Property<PointTarget> => ({
  read: (target) => labelRecord(target).look?.[key] ?? null,
  write: (target, value) => changeLabelLook(access, target, { [key]: numberValue(value) }),
});

/** The label of one point. */
export const chartDataLabel: ObjectKind<PointTarget> = defineObject({
  name: "ChartDataLabel",
  properties: {
    ...labelProperties(access),
    /** Of a label that shows what a cell says. */
    Formula: {
      read: (target) => {
        const rect = shownCell(target);
        return rect ? `=${absoluteAddress(sheetName(target.session, rect.sheet), rect)}` : "";
      },
      write: (target, value) => {
        const { session } = target;
        const rect = singleCellOf(session, textValue(value));
        changePoint(target, { label: changed(pointRecord(target).label ?? {}, { text: undefined }) });
        const cells = labelCells(target.series, target.point);
        putChart(session, withReference(session.engine, chartPart(target), cells, rect));
      },
    },
    Text: {
      read: afterCalculation(shownText),
      write: (target, value) => {
        const text = textValue(value);
        forgetCell(target);
        changeLabel(target, { text });
      },
    },
    AutoText: {
      read: (target) => pointRecord(target).label?.text === undefined && !shownCell(target),
      write: (target, value) => {
        const text = flagValue(value) ? undefined : shownText(target);
        forgetCell(target);
        changePoint(target, { label: changed(pointRecord(target).label ?? {}, { text }) });
      },
    },
    Left: place("left"),
    Top: place("top"),
  },
  links: {
    Format: (target) =>
      chartDataLabelFormat.of(
        partFormat(
          () => labelRecord(target).look ?? {},
          (part) => changeLabelLook(access, target, part),
        ),
      ),
  },
});
