import type { Expr } from "../formula/expression";

/**
 * A workbook as it will stand, cell by cell, but for the names that the target workbook decides: every writer (Office.js,
 * `.xlsx`, the preview in the pane) works from this. Rows and columns count from 0.
 */
export interface PlannedWorkbook {
  readonly blueprint: string;
  readonly version: number;
  readonly language: "en" | "zh";
  /** `native` when nothing in it calls the add-in, whatever was chosen. */
  readonly formulaMode: "addIn" | "native";
  readonly sheets: readonly PlannedSheet[];
  /** Defined names: inputs and whatever a person may want to use in formulas of their own. */
  readonly names: readonly PlannedName[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellArea extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

export type PlannedValue = number | string | boolean;

export interface PlannedSheet {
  readonly id: string;
  /** The wanted name; a free one such as `Pipeline (2)` is chosen when it is taken. */
  readonly name: string;
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  readonly columnWidths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  /** Rows that are higher than usual. */
  readonly rowHeights?: readonly { readonly row: number; readonly pixels: number }[];
  /** Constant cells; "" where nothing is written. */
  readonly values: readonly (CellPlace & { readonly cells: readonly (readonly PlannedValue[])[] })[];
  readonly tables: readonly PlannedTable[];
  /** Cells and spills that formulas of other places refer to. */
  readonly blocks: readonly PlannedBlock[];
  readonly formulas: readonly PlannedFormula[];
  readonly formats: readonly (CellArea & PlannedFormat)[];
  readonly validations: readonly (CellArea & PlannedValidation)[];
  readonly conditionalFormats: readonly (CellArea & PlannedConditionalFormat)[];
  readonly charts: readonly PlannedChart[];
  readonly print?: { readonly landscape: boolean; readonly area: CellArea };
}

export interface PlannedTable extends CellArea {
  readonly id: string;
  /** The wanted name; never a sheet's. */
  readonly name: string;
  /** In order, one a column; free of ( ) ' # [ ] @. */
  readonly tableColumns: readonly { readonly id: string; readonly heading: string }[];
  readonly style: string;
  /** Every other row tinted; true by default. */
  readonly banded?: boolean;
}

export interface PlannedBlock extends CellArea {
  readonly id: string;
  /** The last row is the total of the others. */
  readonly hasTotal?: boolean;
}

export interface PlannedFormula extends CellPlace {
  readonly formula: Expr;
  /** The same formula in this many rows, as a column of a table has it; 1 by default. */
  readonly rows?: number;
  /** What it may spill over, its own cell included; checked to be empty before anything is written. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface PlannedName {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly cell: CellPlace;
  /** Shown in the Name Manager. */
  readonly comment?: string;
}

export interface PlannedFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Levels of about 9 pixels, on the side that the cell is aligned to. */
  readonly indent?: number;
  /** A thin line above, as over a total. */
  readonly lineAbove?: boolean;
}

export type PlannedValidation =
  | {
      readonly kind: "list";
      readonly from: readonly string[] | { readonly table: string; readonly column: string };
      readonly prompt?: string;
      /** A value that is not in the list is refused; otherwise only a warning. */
      readonly strict: boolean;
    }
  | {
      readonly kind: "number";
      readonly min?: number;
      readonly max?: number;
      readonly message: string;
      readonly prompt?: string;
    }
  | { readonly kind: "date"; readonly message: string; readonly prompt?: string };

export interface PlannedConditionalFormat {
  /**
   * A formula that is TRUE for the first cell of the area, relative to it; what the area's first column says in the row
   * of the cell; or a comparison with the cell's own value.
   */
  readonly when:
    | { readonly formula: Expr }
    | { readonly firstInRow: string }
    | { readonly operator: "EqualTo" | "GreaterThan" | "LessThan"; readonly value: PlannedValue };
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface PlannedChart extends CellArea {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: ChartKind;
  /**
   * Cells on the same workbook, in ids: a whole part of a block or a column of a table. In charts of two number axes
   * (`XYScatter…`, `Bubble`) these are the x values.
   */
  readonly categories: ChartSource;
  readonly series: readonly PlannedChartSeries[];
  readonly valueFormat?: string;
  /** Of the x values, in charts of two number axes. */
  readonly categoryFormat?: string;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly dataLabels?: boolean;
  readonly legend?: "Bottom" | "Right" | "None";
}

export type ChartKind =
  | "ColumnClustered"
  | "ColumnStacked"
  | "BarClustered"
  | "BarStacked"
  | "Line"
  | "Area"
  | "Pie"
  | "Doughnut"
  | "XYScatter"
  | "XYScatterLinesNoMarkers"
  | "Bubble";

export interface PlannedChartSeries {
  readonly name: string;
  readonly values: ChartSource;
  /** When they are not the chart's: a second curve, a single point. */
  readonly categories?: ChartSource;
  /** Of bubbles. */
  readonly sizes?: ChartSource;
  /** Texts of cells that stand at the points instead of their values, in charts of two number axes. */
  readonly labels?: ChartSource;
  readonly color?: string;
  /** When it is not the chart's: a line over columns, points beside a curve. */
  readonly type?: ChartKind;
  /** Takes its room and is not seen: what a step of a waterfall stands on. */
  readonly hidden?: true;
}

export type ChartSource =
  | { readonly block: string; readonly row?: number; readonly column?: number; readonly withoutTotal?: boolean }
  | { readonly table: string; readonly column: string };
