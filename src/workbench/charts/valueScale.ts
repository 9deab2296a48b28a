import type { DrawnAxis } from "./chartDrawing";
import { niceTicks } from "./niceTicks";

/** Where values lie along an axis, in pixels from its beginning. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** The smaller steps between the ticks. */
  readonly minor: readonly number[];
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
  if (axis.look?.logarithmic) return logarithmicScale(extent, axis, length, format);
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
    minor: minorSteps(ticks, axis.look?.minorUnit, low, high),
    at: (value) => {
      const along = Math.max(-1, Math.min(2, (value - low) / (high - low || 1))) * (high - low || 1) * pixels;
      return axis.reversed ? length - along : along;
    },
  };
}

const usualMinorSteps = 5;

function minorSteps(
  ticks: ValueScale["ticks"],
  asked: number | undefined,
  low: number,
  high: number,
): readonly number[] {
  const [first, second] = ticks;
  if (!first || !second) return [];
  const step = asked ?? (second.value - first.value) / usualMinorSteps;
  const count = Math.floor((high - low) / step + 1e-9);
  // So many that they would make a grey plot say nothing.
  if (count > 400) return [];
  const onTick = (value: number): boolean => ticks.some((tick) => Math.abs(tick.value - value) < step / 1e6);
  return Array.from({ length: count + 1 }, (_, index) => low + index * step).filter((value) => !onTick(value));
}

/** Equal ways for equal ratios. What is not above zero has no place on it and lies at its beginning. */
function logarithmicScale(extent: Extent, axis: DrawnAxis, length: number, format: FormatNumber): ValueScale {
  const base = axis.look?.logBase ?? 10;
  const exponent = (value: number): number => Math.log(value) / Math.log(base);
  const high = extent.high > 0 ? extent.high : base;
  const least = extent.low > 0 ? extent.low : Math.min(1, high);
  const bottom =
    axis.minimum !== undefined && axis.minimum > 0 ? axis.minimum : base ** Math.floor(exponent(least) + 1e-9);
  const wanted =
    axis.maximum !== undefined && axis.maximum > bottom ? axis.maximum : base ** Math.ceil(exponent(high) - 1e-9);
  const top = wanted > bottom ? wanted : bottom * base;
  const [first, last] = [Math.ceil(exponent(bottom) - 1e-9), Math.floor(exponent(top) + 1e-9)];
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, Math.floor(length / tickDistance))));
  const values = Array.from({ length: Math.max(0, Math.floor((last - first) / every) + 1) }, (_, index) =>
    Number((base ** (first + index * every)).toPrecision(12)),
  );
  const decades = exponent(top) - exponent(bottom);
  return {
    low: bottom,
    high: top,
    ticks: values.map((value) => ({ value, label: format(value / axis.displayUnit, axis.numberFormat) })),
    minor: values.flatMap((value) =>
      Array.from({ length: Math.min(20, Math.max(0, Math.ceil(base) - 2)) }, (_, index) => value * (index + 2)).filter(
        (one) => one < top,
      ),
    ),
    at: (value) => {
      const share = value <= bottom ? 0 : Math.min(1, (exponent(value) - exponent(bottom)) / decades);
      return (axis.reversed ? 1 - share : share) * length;
    },
  };
}
