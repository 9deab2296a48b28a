import type { FileChart } from "./fileChart";
import type { FileConditionalFormat } from "./fileConditionalFormat";
import type { ColumnFilters } from "./fileFilter";
import type { FileFormat } from "./fileFormat";
import type { FilePrint } from "./filePrint";
import type { FileSheetProtection } from "./fileSheetProtection";
import type { FileValidation } from "./fileValidation";
import type { KeptParts } from "./keptParts";

/**
 * A workbook as a file holds it: every name is final, every formula written as files write it, every value there.
 * Rows and columns count from 0.
 */
export interface FileWorkbook {
  readonly title?: string;
  /** Who or what made it. */
  readonly creator?: string;
  readonly created?: Date;
  readonly properties?: FileProperties;
  /** Those that somebody named. */
  readonly customProperties?: readonly FileCustomProperty[];
  readonly sheets: readonly FileSheet[];
  /** The place of the sheet in front, 0 when absent. */
  readonly activeSheet?: number;
  readonly names: readonly FileName[];
  /** Sheets cannot be added, removed, renamed, moved or hidden. */
  readonly structureProtected?: true;
  /** What a file held that is not told here, as it was. */
  readonly kept?: KeptParts;
}

/** What a file says of itself beside its title and its author. */
export interface FileProperties {
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
}

export interface FileCustomProperty {
  readonly name: string;
  /** Days and times as texts. */
  readonly value: string | number | boolean;
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
  /** Absent when people see it; a very hidden sheet they cannot bring back. */
  readonly visibility?: "hidden" | "veryHidden";
  /** `#RRGGBB`, as all colours. */
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly columnWidths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly pixels: number }[];
  /** Of columns and rows of which nothing is said; Excel's own when absent. */
  readonly defaultColumnPixels?: number;
  readonly defaultRowPixels?: number;
  readonly hiddenColumns?: readonly { readonly column: number; readonly columns: number }[];
  readonly hiddenRows?: readonly { readonly row: number; readonly rows: number }[];
  /** Rows and columns that lie in groups which can be folded. */
  readonly rowLevels?: readonly FileLevel[];
  readonly columnLevels?: readonly FileLevel[];
  readonly merges?: readonly FileArea[];
  /** Cells that hold something, each once. */
  readonly cells: readonly FileCell[];
  /** Later ones are laid over earlier ones. */
  readonly formats: readonly (FileArea & FileFormat)[];
  readonly tables: readonly FileTable[];
  /** Of cells that are no table. */
  readonly filter?: FileArea & { readonly filters: ColumnFilters };
  readonly validations: readonly (FileArea & FileValidation)[];
  readonly conditionalFormats: readonly (FileArea & FileConditionalFormat)[];
  readonly charts: readonly FileChart[];
  readonly print?: FilePrint;
  readonly notes?: readonly FileNote[];
  readonly links?: readonly (FileArea & FileLink)[];
  readonly protection?: FileSheetProtection;
}

/** Rows or columns beside one another that lie in as many groups. */
export interface FileLevel {
  readonly at: number;
  readonly count: number;
  /** From 1 to 7. */
  readonly level: number;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Absent on a plain note. */
  readonly comment?: { readonly author: string; readonly created: string; readonly resolved: boolean };
}

/** A link of cells to an address outside the workbook, a place inside it (`Sheet1!A1`, or a name), or both. */
export interface FileLink {
  readonly address?: string;
  readonly place?: string;
  readonly tip?: string;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows; of a formula what it came to when the file was written. */
  readonly value: FileValue;
  /** The formula has not come to anything yet, and the value says nothing. */
  readonly pending?: true;
  /** Without its "=", in the spelling of files: `_xlfn.XLOOKUP(…)`. */
  readonly formula?: string;
  /** The cells that a formula fills which Excel is to calculate as an array. The others stand among the cells too. */
  readonly fills?: { readonly rows: number; readonly columns: number };
  /** An array of the old kind, which never fills more or fewer cells. */
  readonly fixedArray?: true;
}

export interface FileName {
  readonly name: string;
  /** `Forecast!$C$5`, or a formula. */
  readonly refersTo: string;
  readonly comment?: string;
  /** The one sheet that knows it; absent when all do. */
  readonly sheet?: string;
  readonly hidden?: true;
}

export interface FileTable extends FileArea {
  readonly name: string;
  readonly style: string;
  readonly banded: boolean;
  /** Columns are tinted in turn, and the first or last one stands out; none of them when absent. */
  readonly bandedColumns?: true;
  readonly firstColumn?: true;
  readonly lastColumn?: true;
  /** No heading has a button to filter. */
  readonly withoutButtons?: true;
  /** The last row is one of totals. */
  readonly totals?: true;
  /** By column; absent when none has one. */
  readonly filters?: ColumnFilters;
  /** In order; `formula` is the one that new rows get. */
  readonly tableColumns: readonly FileTableColumn[];
}

export interface FileTableColumn {
  readonly heading: string;
  readonly formula?: string;
  /** What stands in the row of totals: a text, or one of Excel's functions (`sum`, `average`, …, `custom` with a formula). */
  readonly totalsLabel?: string;
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
}
