import type {
  BlockId,
  BlockPart,
  BlockReference,
  ColumnId,
  InputId,
  InputReference,
  TableId,
  TableReference,
} from "./expression";

export const input = (id: InputId): InputReference => ({ input: id });

/** All the data of a table, without its headings. */
export const table = (id: TableId): TableReference => ({ table: id });

/** A column of a table, or the columns from one to another. */
export const column = (tableId: TableId, columnId: ColumnId, to?: ColumnId): TableReference => ({
  table: tableId,
  column: columnId,
  ...(to === undefined ? {} : { to }),
});

/** The cell of a column in the row of the formula. */
export const thisRow = (tableId: TableId, columnId: ColumnId, to?: ColumnId): TableReference => ({
  ...column(tableId, columnId, to),
  row: "this",
});

/** The heading of a column, or the headings from one column to another. */
export const headings = (tableId: TableId, columnId: ColumnId, to?: ColumnId): TableReference => ({
  ...column(tableId, columnId, to),
  row: "headings",
});

export const block = (id: BlockId, part?: BlockPart): BlockReference => ({
  block: id,
  ...(part === undefined ? {} : { part }),
});
