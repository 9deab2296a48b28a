/**
 * The sheet engine as the rest of the workbench sees it: cells, sheets, tables, names and formats with Excel's meaning.
 * Whatever calculates behind it (Univer today) stays inside this folder; none of its types appear here.
 *
 * Rows and columns count from 0. Sheet ids are minted by the engine and never reused.
 */

import type { CellBlocks } from "./cellBlocks";
import type { CellBorders } from "./cellBorders";
import type { CellNotes } from "./cellNotes";
import type { ConditionalFormats } from "./conditionalFormats";
import type { KeptFormat } from "./keptFormat";
import type { Protection } from "./protection";
import type { RowFilters } from "./rowFilters";
import type { SheetGeometry } from "./sheetGeometry";
import type { SheetHappenings } from "./sheetHappenings";
import type { SheetInsertion } from "./sheetInsertion";
import type { SheetLayout } from "./sheetLayout";
import type { SheetParts } from "./sheetParts";
import type { Validations } from "./validations";
import type { WholeWorkbook } from "./wholeWorkbook";

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error in a cell, apart from a text that only looks like one. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds. `null` is a blank cell; `""` is a formula's empty text. */
export type CellValue = number | string | boolean | CellError | null;

export type SheetId = string;

export interface CellAddress {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface Rect extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  readonly value: CellValue;
  /** As the person or the add-in typed it, with its leading "=". Absent in cells that only receive a spill. */
  readonly formula?: string;
  /** The top left cell of the spill that fills this cell; absent when the cell fills itself. */
  readonly spilledFrom?: CellAddress;
}

/** What may be written: `null` leaves a cell as it is, `""` clears its content, a text starting with "=" is a formula. */
export type CellInput = number | string | boolean | null;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
}

export interface TableInfo {
  /** Minted by the engine and stable under renaming. */
  readonly id: string;
  readonly name: string;
  /** The heading row and the rows below it, without the row of totals. */
  readonly rect: Rect;
  readonly headings: readonly string[];
  readonly style: string;
  /** The row below `rect` is the table's row of totals. */
  readonly totals: boolean;
}

export interface TableAppearance {
  /** Excel's name of it, such as `TableStyleMedium2`. */
  readonly style: string;
  /** Every other row is tinted. */
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
  readonly bandedColumns?: boolean;
  /** In bold type. */
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With its leading "=", as in `=Sheet1!$B$2` or `=0.2`. */
  readonly formula: string;
  /** The sheet that alone knows it; absent for a name of the whole workbook. */
  readonly sheet?: SheetId;
  /** Left out of what a person is offered. */
  readonly hidden?: true;
}

/** The formats the add-in writes. An absent member is left as it is; `null` on reading means "not the same everywhere". */
export interface CellFormat {
  numberFormat?: string | null;
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  fontColor?: string | null;
  fontName?: string | null;
  fontSize?: number | null;
  /** `""` is no fill. */
  fillColor?: string | null;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | null;
  verticalAlignment?: "Top" | "Center" | "Bottom" | null;
  wrapText?: boolean | null;
  /** Levels, on the side that the words are aligned to. */
  indent?: number | null;
  strikethrough?: boolean | null;
  script?: "None" | "Subscript" | "Superscript" | null;
  /** Degrees upwards, from -90 to 90; 180 is letter below letter. */
  textOrientation?: number | null;
  readingOrder?: "Context" | "LeftToRight" | "RightToLeft" | null;
  /** Absent members are left as they are. */
  kept?: Partial<KeptFormat> | null;
}

/** Who made a change: the person in the grid, or the add-in (or a test) through the engine. */
export type Source = "person" | "program";

export interface ContentChange {
  readonly source: Source;
  readonly rect: Rect;
  /** Cells were moved about: everything from the first of them on may have changed. */
  readonly moved?: true;
}

/** What a person entered beside a table has become a part of it. */
export interface TableGrown {
  /** The table's id. */
  readonly table: string;
  readonly kind: "rows" | "columns";
  readonly added: Rect;
}

export type SheetsChange =
  | { readonly kind: "added" | "removed" | "activated"; readonly sheet: SheetId; readonly source: Source }
  | { readonly kind: "renamed"; readonly sheet: SheetId; readonly before: string; readonly source: Source };

/** Manual: changes calculate when asked for, a formula that is entered once and by itself. */
export type CalculationMode = "automatic" | "manual";

export type Unsubscribe = () => void;

/** A worksheet function that lives outside the engine, declared before any cell exists so that no formula ever misses it. */
export interface FunctionDeclaration {
  readonly id: string;
  /** Calculated in every calculation, whether its arguments change or not. */
  readonly volatile?: boolean;
}

/** One argument as it stands in the formula. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "array"; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: "reference"; readonly values: readonly (readonly CellValue[])[]; readonly rect: Rect };

export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly FunctionArgument[];
  readonly at: CellAddress;
}

/** Synchronous, always: a value not known yet is answered with `#BUSY!` and brought in later by `invalidate`. */
export type FunctionAnswer = CellValue | readonly (readonly CellValue[])[];
export type FunctionResolver = (call: FunctionCall) => FunctionAnswer;

export interface SheetEngine {
  // Sheets
  sheets(): readonly SheetInfo[];
  activeSheet(): SheetId;
  addSheet(name: string, position?: number): SheetId;
  removeSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, position: number): void;
  showSheet(sheet: SheetId, visible: boolean): void;
  /** With everything on it; tables of the copy have names of their own. */
  copySheet(sheet: SheetId, name: string, position: number): SheetId;
  activateSheet(sheet: SheetId): void;

  // Cells
  read(rect: Rect): Cell[][];
  /** What a person sees in the cells, number formats applied. */
  readText(rect: Rect): string[][];
  /** Writes a block of the size of `rect`; grows the sheet when it is too small. */
  write(rect: Rect, inputs: readonly (readonly CellInput[])[]): void;
  clear(rect: Rect, what: "contents" | "formats" | "all"): void;
  /** The rectangle that the formula of a cell fills; undefined when it does not spill. */
  spillRect(at: CellAddress): Rect | undefined;
  /**
   * What happens when a person types this into a cell: it may be protected, or the value not be allowed there; directly
   * beside a table it joins the table.
   */
  enter(at: CellAddress, input: CellInput): Promise<"entered" | "refused">;
  /** The smallest rectangle that holds every cell with a value or formula; undefined on an empty sheet. */
  usedRect(sheet: SheetId): Rect | undefined;

  // Formats
  format(rect: Rect, format: CellFormat): void;
  /** One format per cell. */
  readFormats(rect: Rect): CellFormat[][];
  setColumnWidth(sheet: SheetId, column: number, columns: number, pixels: number): void;
  columnWidth(sheet: SheetId, column: number): number;
  autofitColumns(sheet: SheetId, column: number, columns: number): void;
  freeze(sheet: SheetId, rows: number, columns: number): void;

  // What lies on the sheets
  /** Where cells lie on their sheet. */
  readonly geometry: Pick<SheetGeometry, "box" | "placeAt">;
  /** What the workbook holds beside its cells. */
  readonly parts: SheetParts;

  readonly borders: CellBorders;
  readonly layout: SheetLayout;
  readonly filters: RowFilters;
  readonly blocks: CellBlocks;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly notes: CellNotes;
  readonly protection: Protection;
  /** For files. */
  readonly whole: WholeWorkbook;
  readonly insertion: SheetInsertion;

  // Tables and names
  tables(): readonly TableInfo[];
  addTable(name: string, rect: Rect, style?: string): Promise<TableInfo>;
  renameTable(id: string, name: string): Promise<void>;
  resizeTable(id: string, rect: Rect): Promise<void>;
  styleTable(id: string, look: TableAppearance): void;
  /** Takes the row below a table for its row of totals, or no longer; its cells stay as they are. */
  showTableTotals(id: string, totals: boolean): void;
  /** What Tab does in the last cell of a table: the new row; undefined anywhere else and where there is no room for one. */
  addTableRow(at: CellAddress): Rect | undefined;
  /** Removes the table and keeps its cells. */
  removeTable(id: string): Promise<void>;
  names(): readonly NameInfo[];
  addName(name: string, formula: string, sheet?: SheetId): void;
  changeName(name: string, formula: string, sheet?: SheetId): void;
  showName(name: string, visible: boolean, sheet?: SheetId): void;
  removeName(name: string, sheet?: SheetId): void;

  // Calculation
  /** Settles when everything written so far is calculated natively. Never waits for functions that live outside. */
  settled(): Promise<void>;
  /** True while native calculation is due or running. */
  calculating(): boolean;
  /** All formulas, changed or not. */
  recalculate(): Promise<void>;
  calculationMode(): CalculationMode;
  /** Going back to automatic calculates what was changed in the meantime. */
  setCalculationMode(mode: CalculationMode): void;
  /** What has changed since the last calculation, which is little unless calculation is manual, and volatile formulas. */
  calculate(): Promise<void>;
  /** The same for the formulas of one sheet alone, or all of them. */
  calculateSheet(sheet: SheetId, everything: boolean): Promise<void>;
  /** Calculates one formula as if it stood in that sheet or the active one, leaving no trace in cells, events or undo. */
  evaluate(formula: string, home?: SheetId): Promise<readonly (readonly CellValue[])[]>;

  // Functions that live outside
  registerFunctions(declarations: readonly FunctionDeclaration[], resolve: FunctionResolver): void;
  /** Calculates just these cells (and what depends on them) again. */
  invalidate(cells: readonly CellAddress[]): void;
  /** Heals cells that show `#NAME?` or an old answer because a function (all of them, by default) only now became available. */
  healFunctions(ids?: readonly string[]): void;

  // Selection
  selection(): Rect;
  /** All selected rectangles, the one selected last at the end. */
  selections(): readonly Rect[];
  select(rect: Rect): void;

  // Undo
  /**
   * What is written between the two is one step of undo. A step that joins is taken back together with the one before it,
   * if that joined too and the person has changed, undone and redone nothing in between.
   */
  beginUndoStep(joins?: boolean): void;
  endUndoStep(): void;
  /** What is written from now on is not joined to what was written before. */
  closeUndoGroup(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;

  // Everything at once
  snapshot(): string;
  /** The same with pauses, so that a person can go on typing; undefined when the workbook was changed in one of them. */
  snapshotInSteps(pause: () => Promise<void>): Promise<string | undefined>;
  restore(snapshot: string): Promise<void>;

  // Events
  readonly happenings: SheetHappenings;
  onContentChanged(listener: (change: ContentChange) => void): Unsubscribe;
  onSheetsChanged(listener: (change: SheetsChange) => void): Unsubscribe;
  onTableGrown(listener: (grown: TableGrown) => void): Unsubscribe;
  onSelectionChanged(listener: (selection: Rect) => void): Unsubscribe;
  /** After each native calculation. */
  onCalculated(listener: () => void): Unsubscribe;
  /** Before everything is calculated anew because somebody asked for it. */
  onRecalculation(listener: () => void): Unsubscribe;

  dispose(): void;
}
