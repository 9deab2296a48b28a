import type { DrawnAxis } from "./chartDrawing";
import { niceTicks } from "./niceTicks";

/** Where values lie along an axis, in pixels from its beginning. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  at(value: number): number;
}

export interface Extent {
  readonly low: number;
  readonly high: number;
}

export type FormatNumber = (value: number, numberFormat: string) => string;

export const extentOf = (values: readonly (number | null)[]): Extent | undefined => {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : undefined;
};

export const unionOf = (extents: readonly (Extent | undefined)[]): Extent | undefined =>
  extentOf(extents.flatMap((extent) => (extent ? [extent.low, extent.high] : [])));

/** Zero belongs to an axis unless the values are all far from it, in comparison with how far apart they are. */
export function withZero({ low, high }: Extent, always: boolean): Extent {
  const far = low > 0 ? low > (high * 5) / 6 : high < 0 && high < (low * 5) / 6;
  return far && !always ? { low, high } : { low: Math.min(0, low), high: Math.max(0, high) };
}

/** Pixels that a tick and its label take at least along a vertical axis. */
export const tickDistance = 26;

export function valueScale(
  extent: Extent,
  axis: DrawnAxis,
  length: number,
  format: FormatNumber,
  distance = tickDistance,
): ValueScale {
  const labelled = (atMost: number) => {
    const { low, high, values } = niceTicks(extent.low, extent.high, {
      atMost,
      minimum: axis.minimum,
      maximum: axis.maximum,
      step: axis.majorUnit,
    });
    const ticks = values.map((value) => ({ value, label: format(value / axis.displayUnit, axis.numberFormat) }));
    return { low, high, ticks };
  };
  let atMost = Math.max(1, Math.min(8, Math.floor(length / distance)));
  let found = labelled(atMost);
  // A format without decimals shows 0, 1, 1, 2: fewer ticks then.
  while (atMost > 1 && new Set(found.ticks.map(({ label }) => label)).size < found.ticks.length) {
    atMost -= 1;
    found = labelled(atMost);
  }
  const { low, high, ticks } = found;
  const pixels = length / (high - low || 1);
  return {
    low,
    high,
    ticks,
    at: (value) => {
      const along = Math.max(-1, Math.min(2, (value - low) / (high - low || 1))) * (high - low || 1) * pixels;
      return axis.reversed ? length - along : along;
    },
  };
}
