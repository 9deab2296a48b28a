import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let skipped = false;

/**
 * Univer writes each cell that it calculates into an index of the values of its column, going through all of them to take
 * out the old one: quadratic in a column of different amounts. Rows that no comparison has asked for in this calculation
 * need not be there. Whoever asks puts them in as they are by then.
 */
export function skipUnaskedIndex(): void {
  if (skipped) return;
  skipped = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isForced) => {
    if (isForced && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isForced);
  };
}
