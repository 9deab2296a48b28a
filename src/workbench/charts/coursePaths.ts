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

const stretches = (points: readonly (Point | null)[]): Point[][] => {
  const found: Point[][] = [];
  points.forEach((point, index) => {
    if (!point) return;
    if (index === 0 || !points[index - 1]) found.push([]);
    found.at(-1)?.push(point);
  });
  return found;
};

const place = (x: number, y: number): string => `${pixels(x)} ${pixels(y)}`;

/** A curve through the points instead of corners at them; it bends towards the neighbours of each point. */
export const smoothPath = (points: readonly (Point | null)[]): string =>
  stretches(points)
    .map((stretch) =>
      stretch.reduce((path, point, index) => {
        const before = stretch[index - 1];
        if (!before) return `M${place(point.x, point.y)}`;
        const [first, last] = [stretch[index - 2] ?? before, stretch[index + 1] ?? point];
        const out = { x: before.x + (point.x - first.x) / 6, y: before.y + (point.y - first.y) / 6 };
        const into = { x: point.x - (last.x - before.x) / 6, y: point.y - (last.y - before.y) / 6 };
        return `${path}C${place(out.x, out.y)} ${place(into.x, into.y)} ${place(point.x, point.y)}`;
      }, ""),
    )
    .join("");

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
