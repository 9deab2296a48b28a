import { isBlank, type Grid } from "./cells";
import { placeInRange, type Place } from "./place";

/**
 * One column of a list as it was given: a column, a row or a block of cells, counted row by row. Cells of rows that
 * `include` leaves out read as blank, so that nothing in them can be wrong.
 */
export class Column {
  readonly rows: number;
  readonly columns: number;
  readonly length: number;

  constructor(
    private readonly grid: Grid,
    readonly argument: string,
    private readonly included: Uint8Array | undefined,
  ) {
    this.rows = grid.length;
    this.columns = grid[0]?.length ?? 0;
    this.length = this.rows * this.columns;
  }

  at(index: number): unknown {
    if (this.included !== undefined && this.included[index] === 0) return "";
    return this.columns === 1
      ? (this.grid[index] as readonly unknown[])[0]
      : (this.grid[Math.floor(index / this.columns)] as readonly unknown[])[index % this.columns];
  }

  /** The number in a cell, if it lies between `min` and `max`; NaN for every other cell. */
  numberAt(index: number, min: number, max: number): number {
    const raw = this.at(index);
    return typeof raw === "number" && raw >= min && raw <= max ? raw : NaN;
  }

  /**
   * All cells as numbers. Cells from `min` to `max` are taken as they are, in loops that hand no cell to another function:
   * that would put each number on the heap, which takes twenty times as long as the rest.
   *
   * @param other  what to make of every other cell
   */
  numbers(min: number, max: number, other: (raw: unknown, index: number) => number): Float64Array {
    const numbers = new Float64Array(this.length);
    const { grid, columns, included } = this;
    let index = 0;
    for (const cells of grid) {
      for (let column = 0; column < columns; column++, index++) {
        const raw = cells[column];
        if (included !== undefined && included[index] === 0) numbers[index] = NaN;
        else if (typeof raw === "number" && raw >= min && raw <= max) numbers[index] = raw;
        else numbers[index] = other(raw, index);
      }
    }
    return numbers;
  }

  isBlank(index: number): boolean {
    return isBlank(this.at(index));
  }

  place(index: number): Place {
    return placeInRange(this.argument, index, this.rows, this.columns);
  }

  /** Same size, or both a single row or column with as many cells. */
  pairsWith(other: Column): boolean {
    if (this.length !== other.length) return false;
    const line = (column: Column): boolean => column.rows === 1 || column.columns === 1;
    return (this.rows === other.rows && this.columns === other.columns) || (line(this) && line(other));
  }
}
