import { channels, contrast } from "./contrast";
import type { ChartDrawing, DrawnSeries } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";

const mixed = (color: string, other: string, share: number): string => {
  const second = channels(other);
  const parts = channels(color).map((channel, index) => Math.round(channel + ((second[index] ?? 0) - channel) * share));
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

/** Of the only series of a chart every point can have a colour of its own. */
export const variesByCategory = ({ series }: ChartDrawing): boolean =>
  series.length === 1 && series[0]?.varies === true;

export function pointColor(theme: ChartTheme, series: DrawnSeries, point: number, otherwise: string): string {
  const own = series.pointColors[point];
  if (own !== undefined) return legibleOn(theme.surface, theme.ink, own);
  const { invertColor } = series;
  if (invertColor !== undefined && (series.values[point] ?? 0) < 0)
    return legibleOn(theme.surface, theme.ink, invertColor);
  return otherwise;
}

/** What the points of a series have when none is coloured by itself. */
export const inTurn = (theme: ChartTheme, drawing: ChartDrawing, point: number, otherwise: string): string =>
  variesByCategory(drawing) ? (theme.series[point % theme.series.length] ?? otherwise) : otherwise;
