/**
 * A workbook as a file holds it: every name is final, every formula written as files write it, every value there.
 * Rows and columns count from 0.
 */
export interface FileWorkbook {
  readonly title?: string;
  /** Who or what made it. */
  readonly creator?: string;
  readonly created?: Date;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
}

export interface FileArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FileError {
  readonly error: string;
}

export type FileValue = number | string | boolean | FileError;

export interface FileSheet {
  readonly name: string;
  /** `#RRGGBB`, as all colours. */
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly columnWidths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly pixels: number }[];
  /** Cells that hold something, each once. */
  readonly cells: readonly FileCell[];
  /** Later ones are laid over earlier ones. */
  readonly formats: readonly (FileArea & FileFormat)[];
  readonly tables: readonly FileTable[];
  readonly validations: readonly (FileArea & FileValidation)[];
  readonly conditionalFormats: readonly (FileArea & FileConditionalFormat)[];
  readonly charts: readonly FileChart[];
  readonly print?: { readonly landscape: boolean; readonly area: FileArea };
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows; of a formula what it came to when the file was written. */
  readonly value: FileValue;
  /** Without its "=", in the spelling of files: `_xlfn.XLOOKUP(…)`. */
  readonly formula?: string;
  /** The cells that a formula fills which Excel is to calculate as an array. The others stand among the cells too. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

export interface FileName {
  readonly name: string;
  /** `Forecast!$C$5`, or a formula. */
  readonly refersTo: string;
  readonly comment?: string;
}

export interface FileTable extends FileArea {
  readonly name: string;
  readonly style: string;
  readonly banded: boolean;
  /** In order; `formula` is the one that new rows get. */
  readonly tableColumns: readonly FileTableColumn[];
}

export interface FileTableColumn {
  readonly heading: string;
  readonly formula?: string;
}

export interface FileFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Levels, on the side that the cell is aligned to. */
  readonly indent?: number;
  /** A thin line above the first row of the area. */
  readonly lineAbove?: boolean;
}

export interface FileValidation {
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "number"; readonly min?: number; readonly max?: number }
    | { readonly kind: "date" };
  /** Another value is refused, or warned of. */
  readonly style: "stop" | "warning";
  readonly message?: string;
  readonly prompt?: string;
}

export interface FileConditionalFormat {
  readonly when:
    { readonly formula: string } | { readonly operator: "equal" | "greaterThan" | "lessThan"; readonly value: string };
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export type FileChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "curve" | "bubble";

export interface FileChart extends FileArea {
  readonly name: string;
  readonly title: string;
  readonly kind: FileChartKind;
  readonly stacked: boolean;
  readonly series: readonly FileChartSeries[];
  readonly categoryAxis: { readonly title?: string; readonly numberFormat?: string };
  readonly valueAxis: { readonly title?: string; readonly numberFormat?: string };
  readonly dataLabels: boolean;
  readonly legend: "bottom" | "right" | "none";
}

export interface FileChartSeries {
  readonly name: string;
  /** Ranges: `Stages!$F$5:$F$12`. The categories of scattered points and bubbles are their x values. */
  readonly categories: string;
  readonly values: string;
  readonly sizes?: string;
  /** Cells whose texts stand at the points. */
  readonly labels?: string;
  readonly color?: string;
  /** When it is not the chart's. */
  readonly kind?: FileChartKind;
  /** Takes its room and is not seen. */
  readonly hidden?: boolean;
}
