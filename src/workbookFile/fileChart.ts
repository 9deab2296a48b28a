import type { FileArea } from "./fileWorkbook";

export type FileChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "curve" | "bubble";

export interface FileChart extends FileArea {
  readonly name: string;
  /** Empty when there is none. */
  readonly title: string;
  readonly kind: FileChartKind;
  readonly stacked: boolean;
  /** Each bar as long as all others: stacked shares of a whole. */
  readonly shares?: true;
  readonly series: readonly FileChartSeries[];
  readonly categoryAxis: FileChartAxis;
  readonly valueAxis: FileChartAxis;
  /** On the other side, for the series that go by it. */
  readonly secondaryAxis?: FileChartAxis;
  readonly dataLabels: boolean;
  readonly legend: "bottom" | "right" | "top" | "left" | "none";
  /** Percent of a ring that is empty. */
  readonly holeSize?: number;
  /** How far the edges lie inside the first and last cells, in pixels. */
  readonly insets?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export interface FileChartAxis {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Where they differ from the chart's usual ones: lines across the chart belong to values. */
  readonly gridlines?: boolean;
  readonly reversed?: true;
  /** The other axis crosses this one at its end instead of its beginning. */
  readonly crossedAtEnd?: true;
  /** Its labels stand below the plot, or left of it, wherever the axis itself lies. */
  readonly labelsLow?: true;
  readonly invisible?: true;
}

export interface FileChartSeries {
  /** Empty when a cell names it. */
  readonly name: string;
  readonly nameCell?: string;
  /** Ranges: `Stages!$F$5:$F$12`. The categories of scattered points and bubbles are their x values. Empty: none. */
  readonly categories: string;
  readonly values: string;
  readonly sizes?: string;
  /** Cells whose texts stand at the points. */
  readonly labels?: string;
  readonly color?: string;
  /** Of single points, by their place. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** In points, of a line. */
  readonly lineWidth?: number;
  readonly markers?: true;
  /** When it is not the chart's. */
  readonly kind?: FileChartKind;
  readonly secondary?: true;
  /** When not all series of the chart show their values. */
  readonly showsValues?: boolean;
  /** Takes its room and is not seen. */
  readonly hidden?: boolean;
}
