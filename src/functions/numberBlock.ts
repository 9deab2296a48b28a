import { isBlank, type Grid } from "./cells";
import type { Domain } from "./domain";
import { Failure } from "./failure";
import { range, type RangeParameter } from "./parameters";
import { placeInRange, type Place } from "./place";
import { readNumber } from "./readScalar";

/** A range of numbers that keeps its shape; NaN where a cell is blank. */
export class NumberBlock {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;

  constructor(
    grid: Grid,
    domain: Domain,
    private readonly argument: string,
  ) {
    this.rows = grid.length;
    this.columns = grid[0]?.length ?? 0;
    this.values = Float64Array.from(grid.flat(), (raw, index) => {
      if (isBlank(raw)) return NaN;
      const value = readNumber(raw, domain, this.place(index));
      if (value instanceof Failure) throw value;
      return value;
    });
  }

  isLine(): boolean {
    return this.rows === 1 || this.columns === 1;
  }

  place(index: number): Place {
    return placeInRange(this.argument, index, this.rows, this.columns);
  }
}

export const numberBlock = (domain: Domain): RangeParameter<NumberBlock> =>
  range(domain, (grid, argument) => new NumberBlock(grid, domain, argument));
