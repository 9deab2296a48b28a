import type { Box, DrawnLabels, LabelPlace, Size } from "./chartDrawing";
import { textWidth } from "./textWidth";

const pixelsPerPoint = 4 / 3;
/** The little square of a label that shows its legend key, and the gap behind it. */
export const labelKey = 11;

export const labelFontSize = (labels: DrawnLabels | undefined, usual: number): number =>
  labels?.look?.font?.size ?? usual;

export const linesOf = (text: string): readonly string[] => text.split("\n");

export function labelExtent(text: string, size: number, labels: DrawnLabels | undefined): Size {
  const lines = linesOf(text);
  const width =
    lines.reduce((most, line) => Math.max(most, textWidth(line, size)), 0) + (labels?.legendKey ? labelKey : 0);
  const height = lines.length * (size + 3);
  return Math.abs(labels?.look?.orientation ?? 0) === 90 ? { width: height, height: width } : { width, height };
}

/** A label that somebody put to a place of its own lies there, whatever else is there. */
export function ownPlace(labels: DrawnLabels | undefined, extent: Size): Box | undefined {
  const { left, top } = labels?.look ?? {};
  if (left === undefined && top === undefined) return undefined;
  return { left: (left ?? 0) * pixelsPerPoint, top: (top ?? 0) * pixelsPerPoint, ...extent };
}

export interface BlockLabel {
  readonly box: Box;
  readonly inside: boolean;
}

export type Growing = "up" | "down" | "right" | "left";

const edgeGap = 3;

/** At a column or a bar: in its middle, at one of its ends, or beyond it. Undefined where it does not fit into it. */
export function blockLabelBox(
  place: LabelPlace,
  stacked: boolean,
  block: Box,
  growing: Growing,
  extent: Size,
): BlockLabel | undefined {
  const middle: Box = {
    left: block.left + (block.width - extent.width) / 2,
    top: block.top + (block.height - extent.height) / 2,
    ...extent,
  };
  const within = place === "inside" || place === "insideEnd" || place === "insideBase";
  const upright = growing === "up" || growing === "down";
  if (within || (stacked && place !== "outside")) {
    const thickness = upright ? extent.width > block.width : extent.height > block.height + 4;
    const length = upright ? extent.height > block.height : extent.width > block.width - 4;
    if (length || (upright && thickness)) return undefined;
    const towardsEnd = place === "insideEnd" ? 1 : place === "insideBase" ? -1 : 0;
    const room = upright ? (block.height - extent.height) / 2 : (block.width - extent.width) / 2;
    const shift = towardsEnd * Math.max(0, room - edgeGap);
    const signs = { up: [0, -1], down: [0, 1], right: [1, 0], left: [-1, 0] } as const;
    const [across, down] = signs[growing];
    return { inside: true, box: { ...middle, left: middle.left + across * shift, top: middle.top + down * shift } };
  }
  const beyond: Readonly<Record<Growing, Partial<Box>>> = {
    up: { top: block.top - extent.height - 1 },
    down: { top: block.top + block.height + 2 },
    right: { left: block.left + block.width + 4 },
    left: { left: block.left - 4 - extent.width },
  };
  return { inside: false, box: { ...middle, ...beyond[growing] } };
}

/** Beside a point of a line or a scatter, above it unless something else was asked for. */
export function pointLabelBox(
  place: LabelPlace,
  point: { readonly x: number; readonly y: number },
  gap: number,
  extent: Size,
): Box {
  const middle: Box = { left: point.x - extent.width / 2, top: point.y - extent.height / 2, ...extent };
  switch (place) {
    case "left":
      return { ...middle, left: point.x - gap - extent.width };
    case "right":
      return { ...middle, left: point.x + gap };
    case "bottom":
      return { ...middle, top: point.y + gap };
    case "inside":
      return middle;
    default:
      return { ...middle, top: point.y - gap - extent.height };
  }
}
