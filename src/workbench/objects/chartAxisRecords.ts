import type { AxisLook } from "../charts/chartLook";
import { changed } from "./chartFormatObject";
import { changeChart, chartRecord, type ChartTarget } from "./chartParts";
import type { AxisKey, AxisRecord } from "./chartRecord";
import type { ChangeOf } from "./chartValues";

export interface AxisTarget extends ChartTarget {
  readonly axis: AxisKey;
}

export const axisRecord = (target: AxisTarget): AxisRecord => chartRecord(target).axes[target.axis];

export function changeAxis(target: AxisTarget, change: ChangeOf<AxisRecord>): void {
  changeChart(target, (record) => ({
    ...record,
    axes: { ...record.axes, [target.axis]: changed(record.axes[target.axis], change) },
  }));
}

export const axisLook = (target: AxisTarget): AxisLook => axisRecord(target).look ?? {};

export const changeAxisLook = (target: AxisTarget, change: ChangeOf<AxisLook>): void =>
  changeAxis(target, { look: changed(axisLook(target), change) });
