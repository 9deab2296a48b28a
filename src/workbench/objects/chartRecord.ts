import type {
  AxisLook,
  ErrorBarsLook,
  FontLook,
  LineLook,
  LineStyle,
  MarkerLook,
  PartLook,
  TrendlineLook,
} from "../charts/chartLook";
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
  readonly look?: AxisLook;
  /** How days along the axis are counted; kept for who asks and for the file. */
  readonly time?: AxisTimeRecord;
  readonly multiLevel?: boolean;
}

export interface AxisTimeRecord {
  readonly categoryType?: "Automatic" | "TextAxis" | "DateAxis";
  readonly baseUnit?: TimeUnit;
  readonly majorUnit?: TimeUnit;
  readonly minorUnit?: TimeUnit;
}

export type TimeUnit = "Days" | "Months" | "Years";

export interface LabelsRecord {
  readonly showValue: boolean;
  readonly showPercentage: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly numberFormat?: string;
  readonly position: string;
  readonly showBubbleSize?: boolean;
  readonly showLegendKey?: boolean;
  readonly separator?: string;
  readonly look?: PartLook;
}

/** What one point has of its own; the rest is its series'. */
export interface PointRecord {
  readonly border?: LineLook;
  readonly marker?: MarkerLook;
  /** Whether it has a label, when that is not as in its series. */
  readonly labelled?: boolean;
  readonly label?: PointLabelRecord;
}

export interface PointLabelRecord extends Partial<LabelsRecord> {
  /** Instead of what the label would say by itself. */
  readonly text?: string;
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
  /** The fills of single points. */
  readonly points: Readonly<Record<number, string>>;
  readonly pointLooks?: Readonly<Record<number, PointRecord>>;
  readonly lineStyle?: LineStyle;
  readonly markerStyle?: MarkerLook["style"];
  readonly markerSize?: number;
  readonly smooth?: boolean;
  /** Of columns beside each other, in per cent of their width. */
  readonly overlap?: number;
  /** Of slices, in per cent of the pie's radius. */
  readonly explosion?: number;
  /** In degrees clockwise from the top. */
  readonly firstSliceAngle?: number;
  readonly invertIfNegative?: boolean;
  readonly invertColor?: string;
  readonly variesByCategory?: boolean;
  readonly filtered?: true;
  readonly bubbleScale?: number;
  readonly connectorLines?: boolean;
  readonly leaderLines?: boolean;
  readonly shadow?: boolean;
  readonly trendlines?: readonly TrendlineRecord[];
  readonly xErrorBars?: ErrorBarsLook;
  readonly yErrorBars?: ErrorBarsLook;
}

export interface TrendlineRecord extends TrendlineLook {
  /** Stays when others come and go. */
  readonly id: number;
}

/** A stretch of the title with a font of its own. */
export interface TitleRun {
  readonly start: number;
  readonly length: number;
  readonly font: FontLook;
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
  /** Of the chart's whole area: its edge, and the font of every text that has none of its own. */
  readonly look?: PartLook;
  readonly roundedCorners?: boolean;
  readonly colorScheme?: string;
  readonly plotArea?: PartLook & { readonly inside?: boolean };
  readonly titleLook?: PartLook;
  readonly titlePosition?: TitlePosition;
  readonly titleRuns?: readonly TitleRun[];
  readonly legendLook?: PartLook;
  readonly blanksAs?: BlanksAs;
  /** Rows and columns that are hidden are left out unless this is false. */
  readonly visibleCellsOnly?: boolean;
  readonly labelsOverMaximum?: boolean;
  readonly style?: number;
  readonly categoryLabelLevel?: number;
  readonly seriesNameLevel?: number;
}

export type TitlePosition = "Automatic" | "Top" | "Bottom" | "Left" | "Right";
export type BlanksAs = "NotPlotted" | "Zero" | "Interplotted";

export interface FontRecord {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color?: string;
  readonly name: string;
  readonly underline?: "None" | "Single";
}

export const anchorCells = "anchor";
/** The cell whose text the title shows. */
export const titleCells = "title";
export const axisTitleCells = (axis: AxisKey): string => `title of ${axis}`;

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
