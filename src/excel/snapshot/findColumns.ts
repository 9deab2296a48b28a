/** A column of a table as it was built. */
interface BuiltColumn {
  readonly id: string;
  readonly heading: string;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Where the columns of a built table stand now: by heading, and a heading that is not there any more by its neighbours,
 * since Excel has no ids of columns for a person's renaming to leave alone. Columns that were moved are found by heading,
 * those that were added are passed over; a column that is gone is left out.
 */
export function findColumns(built: readonly BuiltColumn[], headings: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, heading } of built) {
    const at = headings.findIndex((one) => same(one, heading));
    if (at >= 0) found.set(id, at);
  }
  const claimed = new Set(found.values());
  built.forEach(({ id }, position) => {
    if (found.has(id)) return;
    const before = position === 0 ? -1 : found.get(built[position - 1]!.id);
    const after = built.slice(position + 1).find((column) => found.has(column.id));
    if (before === undefined) return;
    const missing = after === undefined ? built.length - position : built.indexOf(after) - position;
    const end = after === undefined ? headings.length : found.get(after.id)!;
    // As many unknown headings between the neighbours as columns are missing there: they were renamed.
    const isRenamed = end - before - 1 === missing || (after === undefined && end - before - 1 > missing);
    const at = before + 1;
    if (!isRenamed || claimed.has(at) || at >= headings.length) return;
    found.set(id, at);
    claimed.add(at);
  });
  return found;
}
