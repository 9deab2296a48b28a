import { labelSize, lineHeight } from "./categoryLabels";
import type { DrawnAxis } from "./chartDrawing";
import { textWidth } from "./textWidth";
import type { ValueScale } from "./valueScale";

/** Shares of the way along the axis that is crossed: 0 at the left or the bottom, 1 at the right or the top. */
export interface AxisPlace {
  readonly line: number;
  /** Absent without labels. Side -1 is left of the line or below it. */
  readonly labels: { readonly at: number; readonly side: -1 | 1 } | undefined;
}

/** Where the value axis crosses one of categories. */
export function crossedCategory(axis: DrawnAxis, count: number, between: boolean): number {
  const { place = "Automatic", at = 1 } = axis.look?.crossing ?? {};
  const steps = Math.max(1, between ? count : count - 1);
  const share = place === "Custom" ? Math.max(0, Math.min(1, (at - 1) / steps)) : place === "Maximum" ? 1 : 0;
  return axis.reversed ? 1 - share : share;
}

/** The value where the other axis crosses: zero, or the end that is nearest to it. */
export function crossedValue(axis: DrawnAxis, { low, high }: Pick<ValueScale, "low" | "high">): number {
  const { place = "Automatic", at = 0 } = axis.look?.crossing ?? {};
  const wanted = { Automatic: 0, Minimum: low, Maximum: high, Custom: at }[place];
  return Math.min(Math.max(wanted, low), high);
}

/** Where an axis and its labels lie, given where it crosses the other one. */
export function axisPlace(axis: DrawnAxis, crossed: DrawnAxis, line: number): AxisPlace {
  const { tickLabels = "NextToAxis" } = axis.look ?? {};
  if (!axis.visible || tickLabels === "None") return { line, labels: undefined };
  const atHigh = (tickLabels === "High") !== crossed.reversed;
  if (tickLabels !== "NextToAxis") return { line, labels: { at: atHigh ? 1 : 0, side: atHigh ? 1 : -1 } };
  // Beside an axis that crosses at the far end, labels stand on its outer side; otherwise on its lower one.
  const outer = (crossed.look?.crossing?.place === "Maximum") !== crossed.reversed;
  return { line, labels: { at: line, side: outer ? 1 : -1 } };
}

/** Room that labels of a depth take outside the plot at one of its sides. */
export function labelRoom({ labels }: AxisPlace, side: -1 | 1, depth: number, length: number): number {
  if (labels?.side !== side) return 0;
  const inside = side < 0 ? labels.at * length : (1 - labels.at) * length;
  return Math.max(0, depth - inside);
}

/** Between the labels and their axis, in pixels. */
export const labelGap = (axis: DrawnAxis): number => (6 * (axis.look?.offset ?? 100)) / 100 + tickRoom(axis);

const marksOutside = (marks: string | undefined): boolean => marks === "Outside" || marks === "Cross";

export const tickLength = 5;
const tickRoom = ({ look }: DrawnAxis): number =>
  marksOutside(look?.majorTicks) || marksOutside(look?.minorTicks) ? tickLength : 0;

export const fontSizeOf = (axis: DrawnAxis): number => axis.look?.font?.size ?? labelSize;

export const tickWidth = (scale: ValueScale, axis: DrawnAxis): number => {
  const size = fontSizeOf(axis);
  if (Math.abs(axis.look?.orientation ?? 0) === 90) return size;
  return scale.ticks.reduce((most, { label }) => Math.max(most, textWidth(label, size)), 0);
};

export const axisTitleRoom = (axis: DrawnAxis): number =>
  axis.title === undefined ? 0 : (axis.look?.titleLook?.font?.size ?? labelSize) + lineHeight - labelSize + 4;
