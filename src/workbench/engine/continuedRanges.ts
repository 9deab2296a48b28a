import type { IRange } from "@univerjs/core";

/**
 * The ranges of a rule, going on into rows that were added below the last row of a table; undefined when none of them
 * holds for that row, or they reach further down already.
 */
export function continuedRanges(ranges: readonly IRange[], lastRow: IRange, added: IRange): IRange[] | undefined {
  const ending = ranges.filter(
    ({ startRow, endRow, startColumn, endColumn }) =>
      endRow === lastRow.endRow &&
      startRow <= lastRow.startRow &&
      startColumn <= lastRow.endColumn &&
      endColumn >= lastRow.startColumn,
  );
  if (ending.length === 0) return undefined;
  return ranges.flatMap((range) => {
    if (!ending.includes(range)) return [{ ...range }];
    const within = range.startColumn >= lastRow.startColumn && range.endColumn <= lastRow.endColumn;
    if (within) return [{ ...range, endRow: added.endRow }];
    // A rule for more than the table goes on under the table only.
    const startColumn = Math.max(range.startColumn, lastRow.startColumn);
    const endColumn = Math.min(range.endColumn, lastRow.endColumn);
    return [{ ...range }, { startRow: added.startRow, endRow: added.endRow, startColumn, endColumn }];
  });
}
