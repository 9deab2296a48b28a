/** Probability masses on neighbouring cells of a grid; cell number `first` + i holds masses[i]. */
export interface GridMasses {
  readonly first: number;
  readonly masses: Float64Array;
}

/** Mass at the ends that is too small to matter is put on the next cell: only the live window is worked on. */
const NEGLIGIBLE = 1e-17;
/** A fraction of a cell that is rounding only: the amount is a whole number of cells. */
const WHOLE = 1e-9;

/**
 * Distribution of the sum of the amounts on a grid, by convolution, one amount after the other. An amount between two
 * cells is split over both so that the mean is kept; on a common unit of all amounts nothing is split and the answer is
 * exact. What splitting adds to the variance is at most n/12 × cell² for n amounts.
 *
 * @param sizes  money, > 0; smallest first is fastest
 * @param cell   width of a cell, money
 */
export function gridMasses(sizes: Float64Array, chances: Float64Array, cell: number): GridMasses {
  let masses = new Float64Array(1024);
  masses[0] = 1;
  // The window of live cells inside `masses`; index 0 of `masses` is cell number `origin`.
  let origin = 0;
  let low = 0;
  let high = 0;
  for (let deal = 0; deal < sizes.length; deal++) {
    const cells = (sizes[deal] as number) / cell;
    let whole = Math.floor(cells);
    let part = cells - whole;
    if (part > 1 - WHOLE) whole++;
    if (part < WHOLE || part > 1 - WHOLE) part = 0;
    const comes = chances[deal] as number;

    const top = high + whole + 1;
    if (top >= masses.length) {
      const width = top - low + 1;
      const room = width > masses.length / 2 ? new Float64Array(2 * width) : masses;
      room.set(masses.subarray(low, high + 1));
      if (room === masses) room.fill(0, high - low + 1);
      masses = room;
      origin += low;
      high -= low;
      low = 0;
    }
    convolve(masses, low, high, whole, 1 - comes, comes * (1 - part), comes * part);
    high += whole + 1;
    while (high > low && (masses[high] as number) < NEGLIGIBLE) {
      masses[high - 1] = (masses[high - 1] as number) + (masses[high] as number);
      masses[high--] = 0;
    }
    while (low < high && (masses[low] as number) < NEGLIGIBLE) {
      masses[low + 1] = (masses[low + 1] as number) + (masses[low] as number);
      masses[low++] = 0;
    }
  }
  return { first: origin + low, masses: masses.slice(low, high + 1) };
}

/** In place from the top down, because each cell takes from cells below it only. Cells above `high` must be 0. */
function convolve(
  masses: Float64Array,
  low: number,
  high: number,
  whole: number,
  stays: number,
  moves: number,
  movesOneMore: number,
): void {
  for (let k = high + whole + 1; k > low + whole; k--)
    masses[k] =
      (masses[k] as number) * stays +
      (masses[k - whole] as number) * moves +
      (masses[k - whole - 1] as number) * movesOneMore;
  masses[low + whole] = (masses[low + whole] as number) * stays + (masses[low] as number) * moves;
  for (let k = low + whole - 1; k >= low; k--) masses[k] = (masses[k] as number) * stays;
}
