import type { AxisLook, ErrorBarsLook, FontLook, LineStyle, MarkerLook, PartLook, TrendlineLook } from "./chartLook";
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
  /** The chart's own edge, and the font of every text that has none of its own. */
  readonly look?: PartLook | undefined;
  readonly roundedCorners?: boolean;
  readonly plotArea?: (PartLook & { readonly inside?: boolean }) | undefined;
  readonly titleLook?: PartLook | undefined;
  readonly titlePosition?: TitlePlace;
  /** Written over the plot instead of above it. */
  readonly titleOverlay?: boolean;
  readonly titleRuns?: readonly DrawnRun[];
  readonly legendLook?: PartLook | undefined;
  readonly legendOverlay?: boolean;
  /** At the top instead of in the middle of its side. */
  readonly legendInCorner?: boolean;
  /** Lines are led over what is missing. */
  readonly spansGaps?: boolean;
  readonly labelsOverMaximum?: boolean;
}

export type TitlePlace = "Automatic" | "Top" | "Bottom" | "Left" | "Right";

/** Some characters of the title in a font of their own. */
export interface DrawnRun {
  readonly start: number;
  readonly length: number;
  readonly font: FontLook;
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
  readonly lineStyle?: LineStyle | undefined;
  readonly marker?: MarkerLook;
  readonly smooth?: boolean;
  readonly overlap?: number | undefined;
  readonly explosion?: number;
  readonly firstSliceAngle?: number;
  /** Of what is below zero. */
  readonly invertColor?: string | undefined;
  readonly varies?: boolean | undefined;
  readonly bubbleScale?: number;
  readonly connectorLines?: boolean;
  readonly shadow?: boolean;
  readonly pointLooks?: Readonly<Record<number, DrawnPoint>>;
  readonly trendlines?: readonly TrendlineLook[];
  readonly xErrorBars?: ErrorBarsLook | undefined;
  readonly yErrorBars?: ErrorBarsLook | undefined;
}

/** What one point has of its own. */
export interface DrawnPoint {
  readonly border?: PartLook["border"];
  readonly marker?: MarkerLook;
  /** Its whole label; null when it has none, absent when it is its series'. */
  readonly label?: (DrawnLabels & { readonly text?: string | undefined }) | null;
}

export interface DrawnFont {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  readonly name?: string | undefined;
  readonly underline?: boolean;
}

export interface DrawnLabels {
  readonly value: boolean;
  readonly percentage: boolean;
  readonly category: boolean;
  readonly seriesName: boolean;
  readonly numberFormat: string;
  readonly position: LabelPlace;
  readonly bubbleSize?: boolean;
  readonly legendKey?: boolean;
  readonly separator?: string | undefined;
  readonly look?: PartLook | undefined;
}

export type LabelPlace =
  "automatic" | "inside" | "insideEnd" | "insideBase" | "outside" | "left" | "right" | "top" | "bottom";

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
  readonly look?: AxisLook | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}
