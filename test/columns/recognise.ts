import { guessColumns } from "../../src/columns/guessColumns";
import { readSourceTable, type SourceOptions } from "../../src/columns/sourceTable";
import type { Target } from "../../src/columns/target";

export type Cells = readonly (readonly unknown[])[];

/** The guess for a table in a form that reads well: field → heading of the column taken. */
export function recognise<Id extends string>(
  target: Target<Id>,
  grid: Cells,
  options: SourceOptions = {},
): Readonly<Partial<Record<Id, string>>> {
  const source = readSourceTable(grid, options);
  const taken: Partial<Record<Id, string>> = {};
  for (const { field, column } of guessColumns(source, target).guesses)
    if (column !== undefined) taken[field] = source.headings[column] ?? "";
  return taken;
}
