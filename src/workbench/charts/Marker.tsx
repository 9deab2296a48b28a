import type { MarkerStyle } from "./chartLook";
import { pixels } from "./pixels";

interface MarkerProps {
  readonly style: MarkerStyle | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
}

type Corners = readonly (readonly [number, number])[];

const outlines: Readonly<Partial<Record<MarkerStyle, Corners>>> = {
  Square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  Diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  Triangle: [
    [0, -1.1],
    [1.1, 1],
    [-1.1, 1],
  ],
  Dot: [
    [0, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0, 0.35],
  ],
  Dash: [
    [-1.2, -0.35],
    [1.2, -0.35],
    [1.2, 0.35],
    [-1.2, 0.35],
  ],
};

/** Strokes from corner to corner. */
const crosses: Readonly<Partial<Record<MarkerStyle, readonly Corners[]>>> = {
  X: [
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [-1, 1],
      [1, -1],
    ],
  ],
  Plus: [
    [
      [-1, 0],
      [1, 0],
    ],
    [
      [0, -1],
      [0, 1],
    ],
  ],
  Star: [
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [-1, 1],
      [1, -1],
    ],
    [
      [0, -1],
      [0, 1],
    ],
  ],
};

/** What marks a point of a line or of a scatter. */
export function Marker({ style = "Automatic", x, y, radius, fill, edge }: MarkerProps) {
  if (style === "None") return null;
  const path = (corners: Corners): string =>
    `M${corners.map(([across, down]) => `${pixels(x + across * radius)} ${pixels(y + down * radius)}`).join("L")}`;
  const strokes = crosses[style];
  if (strokes) {
    return <path data-marker={style} d={strokes.map(path).join("")} stroke={fill} strokeWidth={1.5} fill="none" />;
  }
  const outline = outlines[style];
  if (outline) {
    return <path data-marker={style} d={`${path(outline)}Z`} fill={fill} stroke={edge} strokeWidth={1} />;
  }
  return <circle cx={pixels(x)} cy={pixels(y)} r={pixels(radius)} fill={fill} stroke={edge} strokeWidth={1} />;
}
