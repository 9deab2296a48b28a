import type { ChartDrawing } from "./chartDrawing";
import { isBar, isColumn } from "./chartTypes";

const usualGap = 80;
const waterfallGap = 40;
const widest = 72;

export interface ColumnWidths {
  readonly width: number;
  /** How far the first column stands from the beginning of its category's band. */
  readonly offset: number;
  /** From one column to the next: less than a width where they overlap, more where they keep apart. */
  readonly step: number;
}

/** How wide one column is within the band of its category. */
export function columnWidths({ series, type }: ChartDrawing, slots: number, band: number): ColumnWidths {
  const asked = <Key extends "gapWidth" | "overlap">(key: Key): number | undefined =>
    series.find((one) => (isColumn(one.type) || isBar(one.type)) && one[key] !== undefined)?.[key];
  const gap = (asked("gapWidth") ?? (type === "Waterfall" ? waterfallGap : usualGap)) / 100;
  const apart = 1 - (asked("overlap") ?? 0) / 100;
  const span = 1 + (slots - 1) * apart;
  const width = Math.min(band / (span + gap), widest);
  return { width, offset: (band - width * span) / 2, step: width * apart };
}
