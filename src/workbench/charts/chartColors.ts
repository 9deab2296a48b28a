import type { DrawnSeries } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";

const channels = (color: string): readonly [number, number, number] => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
];

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (color: string, other: string, share: number): string => {
  const second = channels(other);
  const parts = channels(color).map((channel, index) =>
    Math.round(channel + ((second[index] ?? 0) - channel) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
};

const leastContrast = 2.2;

/** A colour that somebody chose for a white page, moved towards the ink until it stands out from the surface. */
export function legibleOn(surface: string, ink: string, color: string): string {
  if (!/^#[0-9a-f]{6}$/iu.test(color)) return color;
  let legible = color.toUpperCase();
  // White on white is what was asked for when a block is to be invisible.
  if (contrast(surface, legible) < 1.02) return legible;
  for (let step = 1; step <= 9 && contrast(surface, legible) < leastContrast; step += 1) {
    legible = mixed(color, ink, step / 10);
  }
  return legible;
}

/** Black or white, whichever can be read on the colour. */
export const inkOn = (color: string): string =>
  contrast(color, "#FFFFFF") >= 3.2 || !/^#[0-9a-f]{6}$/iu.test(color) ? "#FFFFFF" : "#1A1A1A";

export function seriesColor(theme: ChartTheme, series: DrawnSeries, index: number): string {
  if (series.color !== undefined) return legibleOn(theme.surface, theme.ink, series.color);
  return theme.series[index % theme.series.length] ?? theme.ink;
}

export function pointColor(theme: ChartTheme, series: DrawnSeries, point: number, otherwise: string): string {
  const own = series.pointColors[point];
  return own === undefined ? otherwise : legibleOn(theme.surface, theme.ink, own);
}
