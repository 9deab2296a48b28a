import { legibleOn, pointColor } from "./chartColors";
import type { DrawnSeries } from "./chartDrawing";
import type { MarkerStyle } from "./chartLook";
import type { ChartTheme } from "./chartTheme";

export interface PointMarker {
  readonly style: MarkerStyle | undefined;
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
}

/** Excel's markers are five points high when nobody said otherwise. */
const usualSize = 5;

/** The marker of a point: its own, its series', or a dot of the usual size in the colour of the series. */
export function pointMarker(
  theme: ChartTheme,
  series: DrawnSeries,
  point: number,
  color: string,
  usualRadius: number,
): PointMarker {
  const own = series.pointLooks?.[point]?.marker;
  const marker = { ...series.marker, ...own };
  const shown = (asked: string): string => legibleOn(theme.surface, theme.ink, asked);
  return {
    style: marker.style,
    radius: marker.size === undefined ? usualRadius : (usualRadius * marker.size) / usualSize,
    fill: marker.fill === undefined ? pointColor(theme, series, point, color) : shown(marker.fill),
    edge: marker.edge === undefined ? (series.markerEdge ?? theme.surface) : shown(marker.edge),
  };
}
