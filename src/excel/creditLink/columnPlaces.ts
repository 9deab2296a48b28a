import type { BuiltTable } from "../buildEntry";

export interface ColumnPlace {
  readonly heading: string;
  /** From 0 within the table. */
  readonly index: number;
}

/**
 * Where the columns of a built table stand now, by their ids. A heading that a person has renamed is looked for at the
 * place where it was built, unless another known column stands there.
 */
export function columnPlaces(
  { columns }: Pick<BuiltTable, "columns">,
  headings: readonly string[],
): Readonly<Record<string, ColumnPlace>> {
  const found = new Map<string, ColumnPlace>();
  for (const { id, heading } of columns) {
    const index = headings.indexOf(heading);
    if (index >= 0) found.set(id, { heading, index });
  }
  const taken = new Set([...found.values()].map(({ index }) => index));
  // With as many columns as were built none has been added or taken out, and the places still tell.
  if (headings.length === columns.length)
    columns.forEach(({ id }, index) => {
      if (!found.has(id) && !taken.has(index)) found.set(id, { heading: headings[index]!, index });
    });
  return Object.fromEntries(found);
}
