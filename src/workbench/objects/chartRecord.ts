import type { ChartType } from "../charts/chartTypes";

export type AxisKey = "value" | "category" | "secondaryValue";
export type ChartLegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";
export type SeriesBy = "Rows" | "Columns";

export interface AxisRecord {
  readonly visible: boolean;
  readonly title?: string;
  readonly titleVisible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Absent while it is that of the cells. */
  readonly numberFormat?: string;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly displayUnit: string;
  readonly customDisplayUnit?: number;
}

export interface LabelsRecord {
  readonly showValue: boolean;
  readonly showPercentage: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly numberFormat?: string;
  readonly position: string;
}

/** Why a reference grows and shrinks: it covers a table's rows, or what a formula spills. */
export type Follow =
  | { readonly kind: "table"; readonly table: string }
  /** Without that many cells at the spill's beginning and end: headings, a total. */
  | { readonly kind: "spill"; readonly before: number; readonly after: number };

/** Of a fill or a line that somebody took away; absent it would have the theme's. */
export const noColor = "none";

export interface SeriesRecord {
  /** Begins the names of its cells: `s1.values`, `s1.categories`, `s1.sizes`, `s1.name`, `s1.label 0`. */
  readonly key: string;
  /** When it is no cell's text. */
  readonly name?: string;
  /** When it is not the chart's. */
  readonly type?: ChartType;
  readonly fill?: string;
  readonly line?: string;
  readonly lineWeight?: number;
  /** The edge of its markers. */
  readonly markerEdge?: string;
  /** Its line of the legend is left out. */
  readonly unlisted?: true;
  readonly secondary: boolean;
  readonly gapWidth?: number;
  readonly labels?: LabelsRecord;
  readonly points: Readonly<Record<number, string>>;
}

/** How far the chart's edges lie inside its first and last cell, in pixels. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart as the workbook keeps it. Where it lies and what it shows are the part's cells. */
export interface ChartRecord {
  readonly name: string;
  readonly type: ChartType;
  readonly title?: string;
  readonly titleVisible: boolean;
  readonly titleOverlay: boolean;
  readonly titleFont: FontRecord;
  readonly legendVisible: boolean;
  readonly legendPosition: ChartLegendPosition;
  readonly legendOverlay: boolean;
  readonly axes: Readonly<Record<AxisKey, AxisRecord>>;
  readonly series: readonly SeriesRecord[];
  readonly seriesBy: SeriesBy;
  readonly follows: Readonly<Record<string, Follow>>;
  readonly insets: Insets;
  readonly fill?: string;
  readonly holeSize: number;
}

export interface FontRecord {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color?: string;
  readonly name: string;
}

export const anchorCells = "anchor";

const axis = (gridlines: boolean): AxisRecord => ({
  visible: true,
  titleVisible: false,
  gridlines,
  reversed: false,
  displayUnit: "None",
});

export const newLabels: LabelsRecord = {
  showValue: true,
  showPercentage: false,
  showCategoryName: false,
  showSeriesName: false,
  position: "BestFit",
};

export const newSeries = (key: string): SeriesRecord => ({ key, secondary: false, points: {} });

/** A chart as Excel makes it: a title and, for several series, a legend below. */
export const newChart = (name: string, type: ChartType): ChartRecord => ({
  name,
  type,
  titleVisible: true,
  titleOverlay: false,
  titleFont: { bold: true, italic: false, size: 14, name: "" },
  legendVisible: true,
  legendPosition: "Bottom",
  legendOverlay: false,
  axes: { value: axis(true), category: axis(false), secondaryValue: axis(false) },
  series: [],
  seriesBy: "Columns",
  follows: {},
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
  holeSize: 55,
});
