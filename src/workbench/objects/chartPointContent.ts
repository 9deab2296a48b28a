import type { DrawnLabels, DrawnPoint, LabelPlace } from "../charts/chartDrawing";
import { newLabels, type LabelsRecord, type PointRecord, type SeriesRecord } from "./chartRecord";

const places: Readonly<Record<string, LabelPlace>> = {
  Center: "inside",
  InsideEnd: "insideEnd",
  InsideBase: "insideBase",
  OutsideEnd: "outside",
  Left: "left",
  Right: "right",
  Top: "top",
  Bottom: "bottom",
};

export const drawnLabels = (labels: LabelsRecord, cellsFormat: string): DrawnLabels => ({
  value: labels.showValue,
  percentage: labels.showPercentage,
  category: labels.showCategoryName,
  seriesName: labels.showSeriesName,
  numberFormat: labels.numberFormat ?? cellsFormat,
  position: places[labels.position] ?? "automatic",
  bubbleSize: labels.showBubbleSize ?? false,
  legendKey: labels.showLegendKey ?? false,
  separator: labels.separator,
  look: labels.look,
});

/** A point's own label is its series' with some of it changed; asked for alone, it tells the value. */
function pointLabel(series: SeriesRecord, { labelled, label }: PointRecord, cellsFormat: string): DrawnPoint["label"] {
  if (labelled === false) return null;
  if (!label && labelled !== true) return undefined;
  if (!series.labels && labelled !== true) return undefined;
  const shared = series.labels ?? { ...newLabels, showValue: label === undefined || label.text === undefined };
  const look = { ...shared.look, ...label?.look };
  return { ...drawnLabels({ ...shared, ...label, look }, cellsFormat), text: label?.text };
}

export function drawnPoints(series: SeriesRecord, cellsFormat: string): Readonly<Record<number, DrawnPoint>> {
  return Object.fromEntries(
    Object.entries(series.pointLooks ?? {}).map(([point, record]): [string, DrawnPoint] => {
      const label = pointLabel(series, record, cellsFormat);
      return [
        point,
        {
          ...(record.border && { border: record.border }),
          ...(record.marker && { marker: record.marker }),
          ...(label !== undefined && { label }),
        },
      ];
    }),
  );
}
