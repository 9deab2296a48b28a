import type { Box, ChartDrawing } from "./chartDrawing";

const pixelsPerPoint = 4 / 3;

/** The room between the axes: as found, or as somebody set it. */
export function plotInside({ plotArea }: ChartDrawing, found: Box): Box {
  if (!plotArea?.inside) return found;
  const { left, top, width, height } = plotArea;
  const pixels = (points: number | undefined, otherwise: number): number =>
    points === undefined ? otherwise : points * pixelsPerPoint;
  return {
    left: pixels(left, found.left),
    top: pixels(top, found.top),
    width: Math.max(20, pixels(width, found.width)),
    height: Math.max(20, pixels(height, found.height)),
  };
}
