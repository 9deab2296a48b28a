import { crossedValue } from "./axisPlaces";
import type { ChartDrawing, DrawnAxis } from "./chartDrawing";
import type { ColumnBlock } from "./columnBlocks";
import type { ValueScale } from "./valueScale";

/** Columns beside each other begin where the axis of the categories crosses theirs; others where those before ended. */
export const blockBase = (
  { type }: ChartDrawing,
  { from, stacked }: ColumnBlock,
  axis: DrawnAxis,
  scale: ValueScale,
): number => (stacked || type === "Waterfall" ? from : crossedValue(axis, scale));
