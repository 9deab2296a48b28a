import type { BlockId, ColumnId, InputId, TableId } from "./expression";

export interface TableNames {
  readonly name: string;
  /** Headings by column, in the order of the columns. */
  readonly columns: Readonly<Record<ColumnId, string>>;
}

/** Where a block stands. Rows and columns count from 0. */
export interface BlockPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The last row is the total of those above it. */
  readonly hasTotal?: boolean;
  /** `B4` instead of `$B$4`, so that formulas filled along a row or column read alike. */
  readonly relative?: boolean;
}

/** What the ids of trees are called in one workbook. */
export interface FormulaNames {
  readonly inputs: Readonly<Record<InputId, string>>;
  readonly tables: Readonly<Record<TableId, TableNames>>;
  readonly blocks: Readonly<Record<BlockId, BlockPlace>>;
}

/** Where a formula stands: on its own sheet addresses need no sheet name, in its own table `[@x]` no table name. */
export interface FormulaHome {
  readonly sheetName?: string;
  readonly table?: TableId;
}
