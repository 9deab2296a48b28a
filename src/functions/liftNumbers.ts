import { toGrid } from "./cells";
import type { Answer, OfNumbers } from "./definition";
import type { ScalarParameter } from "./parameters";
import { plainNumber } from "./plainNumber";

interface Numbers {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

function readNumbers(raw: unknown, isPlain: (cell: unknown) => cell is number): Numbers | undefined {
  const grid = toGrid(raw);
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const values = new Float64Array(rows * columns);
  let index = 0;
  for (const cells of grid) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      if (!isPlain(cell)) return undefined;
      // Adding 0 makes a 0 of a negative zero.
      values[index++] = cell + 0;
    }
  }
  return { rows, columns, values };
}

/** Answers of a column are calculated so many at a time: their numbers then stay in the processor's cache. */
const BLOCK = 1024;

/**
 * Gives the values that meet the answers from a row on: as many as there are answers, or one for all of them. Filling an
 * array with that one would take a quarter of the time of a large table.
 */
function supplyOf({ rows, columns, values }: Numbers, isGrid: boolean): (row: number, count: number) => Float64Array {
  if (rows === 1) return () => values;
  if (columns > 1) return (row) => values.subarray(row * columns, (row + 1) * columns);
  return isGrid ? (row) => values.subarray(row, row + 1) : (row, count) => values.subarray(row, row + count);
}

/**
 * `lift` for ranges that hold plain numbers only: a row of answers at a time, from and to arrays of bare numbers. A number
 * that is handed through `compute` by name comes to lie on the heap, which makes a million of them take a hundred times
 * as long.
 *
 * @returns  undefined when anything needs the long way, which then gives all answers
 */
export function liftNumbers(
  lifted: readonly (readonly [name: string, parameter: ScalarParameter<unknown>, raw: unknown])[],
  ofNumbers: () => OfNumbers,
): Answer[][] | undefined {
  let short: OfNumbers;
  try {
    short = ofNumbers();
  } catch {
    return undefined;
  }
  const [first, second] = lifted.map(([, parameter, raw], place) =>
    readNumbers(raw, plainNumber(parameter, short.within?.[place])),
  );
  if (first === undefined || second === undefined) return undefined;
  const rows = Math.max(first.rows, second.rows);
  const columns = Math.max(first.columns, second.columns);
  const fits = (numbers: Numbers): boolean =>
    (numbers.rows === 1 || numbers.rows === rows) && (numbers.columns === 1 || numbers.columns === columns);
  if (!fits(first) || !fits(second)) return undefined;

  const supplyFirst = supplyOf(first, columns > 1);
  const supplySecond = supplyOf(second, columns > 1);
  const answers = new Array<Answer[]>(rows);
  for (let row = 0; row < rows; row += columns > 1 ? 1 : BLOCK) {
    const count = columns > 1 ? columns : Math.min(BLOCK, rows - row);
    const line = short.many(count, supplyFirst(row, count), supplySecond(row, count));
    if (columns > 1) answers[row] = line;
    else for (let i = 0; i < count; i++) answers[row + i] = [line[i] as Answer];
  }
  return answers;
}
