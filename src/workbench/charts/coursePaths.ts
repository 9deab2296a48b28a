import type { Span } from "./cartesianLayout";
import { pixels } from "./pixels";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Joins the points that follow each other; a missing one ends a stretch and leaves a gap. */
export function linePath(points: readonly (Point | null)[]): string {
  let path = "";
  let open = false;
  for (const point of points) {
    if (point) path += `${open ? "L" : "M"}${pixels(point.x)} ${pixels(point.y)}`;
    open = point !== null;
  }
  return path;
}

/** Points with a gap on both sides, which no line would show. */
export const alone = (points: readonly (Point | null)[]): Point[] =>
  points.filter((point, index): point is Point => point !== null && !points[index - 1] && !points[index + 1]);

/** The outlines of an area, one for each stretch without a gap. */
export function areaPath(spans: readonly Span[], x: (index: number) => number, y: (value: number) => number): string {
  let path = "";
  let start = -1;
  for (let index = 0; index <= spans.length; index += 1) {
    const span = spans[index] ?? null;
    if (span && start < 0) start = index;
    if (span || start < 0) continue;
    const stretch = spans.slice(start, index) as readonly (readonly [number, number])[];
    const top = stretch.map(([, to], at) => ({ x: x(start + at), y: y(to) }));
    const bottom = stretch.map(([from], at) => ({ x: x(start + at), y: y(from) })).reverse();
    path += `${linePath([...top, ...bottom])}Z`;
    start = -1;
  }
  return path;
}
