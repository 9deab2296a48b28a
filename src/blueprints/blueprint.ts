import type { Target } from "../columns/target";
import type { BlockId, ColumnId, Expr, InputId, TableId } from "../formula/expression";
import type { BothLanguages, Language } from "../functions/bothLanguages";
import type { BuildChoices, FormulaMode } from "./choices";
import type {
  ChartSource,
  PlannedChart,
  PlannedChartSeries,
  PlannedConditionalFormat,
  PlannedValue,
} from "./plannedWorkbook";
import type { ValueKind } from "./valueKind";

/** A formula that holds words (a status, the name of a total) is written once for each language. */
export type Formula = Expr | ((language: Language) => Expr);

/** A workbook as data: what stands on its sheets and in which order, never in which cell. */
export interface Blueprint {
  readonly id: "pipeline" | "receivables" | "badDebt" | "credit" | "account" | "value";
  /** Raised whenever what is built changes, so that older workbooks are recognised. */
  readonly version: number;
  readonly name: BothLanguages;
  /** One line for the card of the workbook. */
  readonly purpose: BothLanguages;
  readonly sheets: readonly Sheet[];
  /** Tables that a person's own rows may fill, and what their columns mean. */
  readonly ownTables: readonly OwnTable[];
  /** What stands open without a day on which it is expected, where that matters. */
  readonly undated?: (filling: Filling, language: Language) => Undated;
  /** What stands in the inputs and in the typed columns of the tables at first. */
  readonly fill: (choices: BuildChoices) => Filling;
}

export interface Undated {
  readonly count: number;
  /** Whether they count all the same. */
  readonly counted: boolean;
}

export interface OwnTable {
  readonly table: TableId;
  readonly target: Target;
  readonly optional: boolean;
}

export interface Filling {
  /** "" leaves an input blank. */
  readonly inputs: Readonly<Record<InputId, PlannedValue>>;
  /** Rows in the order of the table's columns; "" in cells that are blank or calculated. At least one row each. */
  readonly tables: Readonly<Record<TableId, readonly (readonly PlannedValue[])[]>>;
}

export interface Sheet {
  readonly id: string;
  readonly name: BothLanguages;
  /** What it shows, one line for the preview before building. */
  readonly line: BothLanguages;
  readonly tabColor: string;
  /** A narrow empty column at the left, for sheets that are read rather than typed into. */
  readonly gutter: boolean;
  /** From top to bottom; the lanes of a band stand side by side. */
  readonly bands: readonly (readonly Lane[])[];
  readonly landscape: boolean;
}

/** Parts one below the other. */
export interface Lane {
  /** Columns of the sheet, counted from 0 after the gutter. */
  readonly column: number;
  /** Columns that labels may run over before the value's column; 1 by default. */
  readonly labelColumns?: number;
  /** Columns that headings and charts run over. */
  readonly columns: number;
  readonly parts: readonly Part[];
}

/** What stands there in workbooks of one mode only: some of the add-in's functions have no formula of Excel's own. */
export interface ForMode {
  readonly onlyIn?: FormulaMode;
}

export type Part =
  | TitlePart
  | InputsPart
  | ResultsPart
  | TablePart
  | SpillPart
  | MatrixPart
  | GridPart
  | ChecksPart
  | NotesPart
  | ChartPart;

export interface TitlePart extends ForMode {
  readonly part: "title";
  readonly title: BothLanguages;
  readonly subtitle: BothLanguages | ((filling: Filling) => BothLanguages);
}

export interface Input extends ForMode {
  readonly id: InputId;
  /** The defined name. */
  readonly name: BothLanguages;
  readonly label: BothLanguages;
  readonly kind: ValueKind;
  /** Shown beside the selected cell. */
  readonly help: BothLanguages;
  readonly min?: number;
  readonly max?: number;
  /** The value is one of a column of a table. */
  readonly from?: { readonly table: TableId; readonly column: ColumnId };
}

export interface InputsPart extends ForMode {
  readonly part: "inputs";
  readonly heading: BothLanguages;
  readonly inputs: readonly Input[];
}

export interface Result extends ForMode {
  readonly id: BlockId;
  readonly label: BothLanguages;
  readonly kind: ValueKind;
  readonly formula: Formula;
  /** The figure that the sheet is for. */
  readonly lead?: true;
  readonly highlights?: readonly Highlight[];
}

export interface ResultsPart extends ForMode {
  readonly part: "results";
  readonly heading: BothLanguages;
  readonly results: readonly Result[];
}

export interface TableColumn {
  readonly id: ColumnId;
  readonly heading: BothLanguages;
  readonly kind: ValueKind;
  /** Pixels; by default what heading, kind and sample need. */
  readonly width?: number;
  /** The same formula in each row; without it the column is typed. */
  readonly formula?: Formula;
  /** Words that may stand in the column, by what they mean. */
  readonly words?: Readonly<Record<string, BothLanguages>>;
  /** Values come from a column of another table. */
  readonly from?: { readonly table: TableId; readonly column: ColumnId };
  readonly min?: number;
  readonly max?: number;
  readonly highlights?: readonly Highlight[];
}

export interface Highlight {
  readonly when: {
    readonly operator: "EqualTo" | "GreaterThan" | "LessThan";
    readonly value: PlannedValue | BothLanguages;
  };
  readonly look: "good" | "warning" | "bad" | "quiet";
}

export interface TablePart extends ForMode {
  readonly part: "table";
  readonly id: TableId;
  readonly name: BothLanguages;
  /** Above it, where it is not all that its sheet holds. */
  readonly heading?: BothLanguages;
  /** Its headings do not stay in sight, because other things stand above it or beside it. */
  readonly freeze?: false;
  readonly columns: readonly TableColumn[];
  /** Spilled columns to the right of the table, apart from it. */
  readonly beside?: readonly SpilledColumn[];
}

export interface SpilledColumn {
  readonly id: BlockId;
  readonly heading: BothLanguages;
  readonly kind: ValueKind;
  readonly formula: Formula;
  /** Rows below that it may grow into; `id.space` is the block with them, for formulas that follow the growing table. */
  readonly room?: number;
  readonly highlights?: readonly Highlight[];
}

/** One formula that fills cells with words of its own above them. */
export interface SpillPart extends ForMode {
  readonly part: "spill";
  /**
   * The block of everything but the row of headings; its last row is the total, if there is one. `id.space` also has the
   * room to grow.
   */
  readonly id: BlockId;
  readonly heading: BothLanguages;
  readonly formula: Formula;
  readonly columns: readonly ValueKind[];
  /** Rows that it fills now, headings and total included. */
  readonly rows: (filling: Filling) => number;
  /** Rows kept free below for growth; `Infinity` when nothing stands below. */
  readonly room: number;
  /** Its first row, where the formula is a call that has no form in Excel's own functions to read it from. */
  readonly headings?: Readonly<Record<Language, readonly string[]>>;
  /** What its first column says now, as far as that is known. */
  readonly names?: (filling: Filling) => readonly PlannedValue[];
  /** The word in the first cell of the total, where its last row is one. */
  readonly total?: BothLanguages;
}

/** A small table of fixed size made of spills, inputs and formulas a row. */
export interface MatrixPart extends ForMode {
  readonly part: "matrix";
  readonly id: string;
  readonly heading: BothLanguages;
  readonly rows: number;
  readonly columns: readonly MatrixColumn[];
  /** The word of its last row; without it there is no such row. */
  readonly total?: BothLanguages;
}

/** Each column is a block called `matrix.column`; with a total, the total is its last row. */
export interface MatrixColumn {
  readonly id: string;
  readonly heading: BothLanguages;
  readonly kind: ValueKind;
  /** Pixels that its cells need, where heading and kind do not tell. */
  readonly width?: number;
  readonly cells:
    | { readonly spill: Formula }
    | { readonly formula: (row: number) => Formula | undefined }
    | { readonly words: readonly BothLanguages[] }
    | { readonly inputs: readonly number[]; readonly help: BothLanguages; readonly min: number; readonly max?: number };
  readonly total?: Formula;
  readonly highlights?: readonly Highlight[];
}

/** Typed values down the left side and along the top, and a figure for every pair of them. */
export interface GridPart extends ForMode {
  readonly part: "grid";
  /** Its blocks are `id.rows` (the left side), `id.columns` (the top) and `id.body`. */
  readonly id: string;
  readonly heading: BothLanguages;
  readonly rows: GridAxis;
  readonly columns: GridAxis;
  readonly kind: ValueKind;
  /** One formula that spills from both axes; where none can, one a cell. */
  readonly body: { readonly spill: Formula } | { readonly formula: (row: number, column: number) => Formula };
  readonly highlights?: readonly Highlight[];
}

export interface GridAxis {
  readonly heading: BothLanguages;
  readonly kind: ValueKind;
  /** What stands there at first; "" leaves a cell to be filled. */
  readonly values: readonly PlannedValue[] | ((filling: Filling) => readonly PlannedValue[]);
  /** Shown beside the selected cell. */
  readonly help: BothLanguages;
  readonly min?: number;
  readonly max?: number;
}

export interface Check extends ForMode {
  readonly id: BlockId;
  readonly label: BothLanguages;
  /** TRUE when all is well; an error counts as not well. */
  readonly holds: Formula;
}

export interface ChecksPart extends ForMode {
  readonly part: "checks";
  readonly heading: BothLanguages;
  readonly checks: readonly Check[];
}

/** Lines to read; a pair is a term and what it means. */
export interface NotesPart extends ForMode {
  readonly part: "notes";
  readonly heading: BothLanguages;
  readonly lines: readonly NoteLine[];
}

export type NoteLine =
  | BothLanguages
  | { readonly term: BothLanguages; readonly meaning: BothLanguages; readonly look?: PlannedLook }
  | { readonly term: BothLanguages; readonly choice: "version" | "builtOn" | "currency" | "formulas" };

/** A sample of how cells look, for the legend. */
export type PlannedLook = "input" | "calculated" | "ok" | "check";

export interface ChartPart extends ForMode {
  readonly part: "chart";
  readonly id: string;
  readonly title: BothLanguages;
  readonly type: PlannedChart["type"];
  /** The x values, in charts of two number axes. */
  readonly categories: ChartSource;
  readonly series: readonly ChartPartSeries[];
  readonly rows: number;
  /** Pixels that the names of its categories need. */
  readonly width?: number;
  readonly valueKind: ValueKind;
  readonly categoryAxis?: BothLanguages;
  /** The kind of the x values, in charts of two number axes. */
  readonly categoryKind?: ValueKind;
  readonly valueAxis?: BothLanguages;
  /** The value at each point, column or slice. */
  readonly dataLabels?: true;
}

export interface ChartPartSeries extends Pick<PlannedChartSeries, "categories" | "values" | "sizes" | "labels"> {
  readonly name: BothLanguages;
  readonly color: string;
  readonly type?: PlannedChart["type"];
  readonly hidden?: true;
}

export type ConditionOf = PlannedConditionalFormat["when"];
