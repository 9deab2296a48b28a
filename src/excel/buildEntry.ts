/**
 * What a build has added to a workbook, kept in the workbook's settings: while it runs it says what is to be taken back,
 * afterwards it leads from the blueprint's ids to Excel's. Formats only ever gain members; `readBuildEntry` fills in what
 * an older one lacks.
 */
export interface BuildEntry {
  readonly format: number;
  readonly id: string;
  readonly blueprint: string;
  readonly version: number;
  readonly language: "en" | "zh";
  /** How formulas were written: with the add-in's functions, or with Excel's own only. */
  readonly mode: "addIn" | "native";
  readonly state: "building" | "done";
  /** The number of the latest request that Excel began to carry out, and of the latest that it finished. */
  readonly begun: number;
  readonly ended: number;
  /** Excel's ids of the sheets that were there before: none of them is ever touched. */
  readonly sheetsBefore: readonly string[];
  /** The one of them that was in front; unknown in older entries. */
  readonly cameFrom?: string;
  readonly sheets: readonly BuiltSheet[];
  readonly tables: readonly BuiltTable[];
  readonly names: readonly BuiltName[];
  readonly blocks: readonly BuiltBlock[];
}

export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
  /** Excel's id, which a person's renaming does not change; undefined until Excel has told it. */
  readonly worksheet?: string;
  /** Everything the build writes lies within these first rows and columns. */
  readonly rows: number;
  readonly columns: number;
  /** Of all constants and formulas, to see whether a person has changed any. */
  readonly digest: string;
  /** Cells whose formulas may spill. */
  readonly spills: readonly (readonly [row: number, column: number])[];
  readonly charts: number;
}

export interface BuiltTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel's id, which a person's renaming does not change; undefined until Excel has told it. */
  readonly table?: string;
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
}

export interface BuiltName {
  readonly id: string;
  readonly name: string;
}

export interface BuiltBlock {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
