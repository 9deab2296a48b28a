import type { MarkerLook } from "../charts/chartLook";
import { changed } from "./chartFormatObject";
import type { PointRecord } from "./chartRecord";
import { changeSeries, seriesRecord, type SeriesTarget } from "./chartSeriesRecords";
import type { ChangeOf } from "./chartValues";

export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

export const pointRecord = (target: PointTarget): PointRecord => seriesRecord(target).pointLooks?.[target.point] ?? {};

export function changePoint(target: PointTarget, change: ChangeOf<PointRecord>): void {
  changeSeries(target, {
    pointLooks: { ...seriesRecord(target).pointLooks, [target.point]: changed(pointRecord(target), change) },
  });
}

export const changePointMarker = (target: PointTarget, change: ChangeOf<MarkerLook>): void =>
  changePoint(target, { marker: changed(pointRecord(target).marker ?? {}, change) });
