import type { ChartType } from "./chartTypes";

/** A number to draw; null where there is none, or an error, which leaves a gap. */
export type Plotted = number | null;

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

/** Everything a chart shows, as plain data: no cells, no objects, no language. */
export interface ChartDrawing {
  readonly type: ChartType;
  readonly title: string | undefined;
  readonly titleFont: DrawnFont;
  /** Behind everything; the theme's when absent. */
  readonly fill: string | undefined;
  readonly legend: LegendPosition | undefined;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly valueAxis: DrawnAxis;
  readonly secondaryAxis: DrawnAxis;
  readonly categoryAxis: DrawnAxis;
  /** The hole of a doughnut, in per cent of its size. */
  readonly holeSize: number;
}

export interface DrawnSeries {
  readonly name: string;
  /** Its own type; others than the chart's make it a combination. */
  readonly type: ChartType;
  readonly values: readonly Plotted[];
  /** Where both axes count. */
  readonly x: readonly Plotted[];
  /** Of bubbles. */
  readonly sizes: readonly Plotted[];
  readonly numberFormat: string;
  /** Of its area, or of its line; the theme's when absent. */
  readonly color: string | undefined;
  readonly pointColors: Readonly<Record<number, string>>;
  readonly lineWidth: number | undefined;
  readonly secondary: boolean;
  /** Space between columns in per cent of their width. */
  readonly gapWidth: number | undefined;
  readonly labels: DrawnLabels | undefined;
  /** What stands at single points, whatever the other labels say. */
  readonly labelTexts?: readonly (string | undefined)[];
  /** Around its markers; the colour behind them when absent. */
  readonly markerEdge?: string | undefined;
  /** In the legend. */
  readonly listed?: boolean;
}

export interface DrawnFont {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
}

export interface DrawnLabels {
  readonly value: boolean;
  readonly percentage: boolean;
  readonly category: boolean;
  readonly seriesName: boolean;
  readonly numberFormat: string;
  readonly position: "inside" | "outside" | "automatic";
}

export interface DrawnAxis {
  readonly visible: boolean;
  readonly title: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  readonly numberFormat: string;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  /** Values are shown divided by this. */
  readonly displayUnit: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}
