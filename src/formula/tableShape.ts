/** A table as far as formulas need to know it. Rows and columns count from 0; `firstRow` is the heading row. */
export interface TableShape {
  readonly name: string;
  readonly sheetName: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** A row of totals stands below the last row. */
  readonly totals?: boolean;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Excel knows tables regardless of the case they are typed in. */
export function findTable(tables: readonly TableShape[], name: string): TableShape | undefined {
  const wanted = name.toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted);
}

export function tableAt(tables: readonly TableShape[], place: FormulaPlace): TableShape | undefined {
  return tables.find(
    (table) =>
      table.sheetName === place.sheetName &&
      place.row >= table.firstRow &&
      place.row <= table.lastRow + (table.totals ? 1 : 0) &&
      place.column >= table.firstColumn &&
      place.column < table.firstColumn + table.headings.length,
  );
}

/** The place of a heading among the columns, -1 when there is none; case does not matter. */
export function headingIndex(table: TableShape, heading: string): number {
  const wanted = heading.toLowerCase();
  return table.headings.findIndex((one) => one.toLowerCase() === wanted);
}
