/** A cell of a grid is not wider than the standard deviation of what is put on it, divided by this. */
const CELLS_PER_DEVIATION = 500;
/** More cells than this for everything together would not fit: one huge amount that hardly ever comes. */
const MOST_CELLS = 2 ** 22;

/** @param finer  cells a deviation, if more are wanted */
export function cellWidth(sizes: Float64Array, deviation: number, finer = 0): number {
  const everything = sizes.reduce((sum, size) => sum + size, 0);
  return Math.max(deviation / Math.max(CELLS_PER_DEVIATION, finer), everything / MOST_CELLS);
}
