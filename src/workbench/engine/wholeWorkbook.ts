import type { BorderLine } from "./cellBorders";
import type { KeptFormat } from "./keptFormat";
import type { CellFormat, CellValue, SheetId } from "./sheetEngine";

/** What was chosen for a cell; an absent member was never chosen. */
export interface CellLook {
  readonly format: Pick<
    CellFormat,
    | "numberFormat"
    | "bold"
    | "italic"
    | "underline"
    | "strikethrough"
    | "fontName"
    | "fontColor"
    | "fontSize"
    | "fillColor"
    | "horizontalAlignment"
    | "verticalAlignment"
    | "wrapText"
    | "indent"
    | "script"
    | "textOrientation"
    | "readingOrder"
  >;
  readonly kept?: Partial<KeptFormat>;
  readonly borders: Readonly<Partial<Record<LookSide, BorderLine>>>;
}

export type LookSide = "top" | "bottom" | "left" | "right";

export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula what it came to when it was saved. */
  readonly value: Exclude<CellValue, null>;
  /** As typed, with its leading "=". */
  readonly formula?: string;
  /** The cells that it spills over, which stand among the cells too. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface LookArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Among the looks of the workbook. */
  readonly look: number;
}

export interface LoadedSheet extends SheetSizes {
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly cells: readonly LoadedCell[];
  /** No area lies over another. */
  readonly looks: readonly LookArea[];
  readonly tables: readonly LoadedTable[];
}

/** In pixels. */
export interface SheetSizes {
  readonly usualColumnWidth: number;
  readonly usualRowHeight: number;
  readonly columns: readonly Stretch[];
  readonly rows: readonly Stretch[];
}

/** Columns or rows beside one another that are of one size, or hidden. */
export interface Stretch {
  readonly at: number;
  readonly count: number;
  /** The usual one when absent. */
  readonly pixels?: number;
  readonly hidden?: true;
}

export interface LoadedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Without the row of totals. */
  readonly rows: number;
  readonly headings: readonly string[];
  readonly totals: boolean;
}

export interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  readonly looks: readonly CellLook[];
  readonly names: readonly LoadedName[];
  readonly activeSheet: number;
}

export interface LoadedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** The place of the sheet that alone knows it. */
  readonly sheet?: number;
  readonly visible: boolean;
}

export interface OpenedWorkbook {
  /** In the order of the sheets. */
  readonly sheets: readonly SheetId[];
  /** By the tables' names in lower case. */
  readonly tables: ReadonlyMap<string, string>;
  /** Names and tables that the engine does not take. */
  readonly refused: readonly string[];
}

/** The workbook as a whole, in and out. None of it can be undone. */
export interface WholeWorkbook {
  /**
   * Opens it in place of the one that is there, its values at once. Formulas are calculated afterwards.
   *
   * @param pause  awaited between portions while the old workbook is still there; what it throws leaves that one alone
   */
  open(workbook: LoadedWorkbook, pause: () => Promise<void>): Promise<OpenedWorkbook>;
  /** What was done so far can no longer be undone. */
  forgetUndo(): void;
  /** What cells of a sheet look like, one look for all that are alike. */
  looks(sheet: SheetId): { readonly areas: Iterable<LookedCell>; readonly looks: readonly CellLook[] };
  sizes(sheet: SheetId): SheetSizes;
}

export interface LookedCell {
  readonly row: number;
  readonly column: number;
  readonly look: number;
}
