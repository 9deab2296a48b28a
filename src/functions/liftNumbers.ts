import { toGrid } from "./cells";
import type { Answer, OfNumbers } from "./definition";
import type { ScalarParameter } from "./parameters";
import { isPlainNumber, plainNumbers, type PlainNumbers } from "./plainNumber";

interface Numbers {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

function readNumbers(raw: unknown, plain: PlainNumbers): Numbers | undefined {
  const grid = toGrid(raw);
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const values = new Float64Array(rows * columns);
  let index = 0;
  for (const cells of grid) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      if (!isPlainNumber(cell, plain)) return undefined;
      // Adding 0 makes a 0 of a negative zero.
      values[index++] = cell + 0;
    }
  }
  return { rows, columns, values };
}

/** Answers of a column are calculated so many at a time: their numbers then stay in the processor's cache. */
const BLOCK = 1024;

/** Gives the values that meet `count` answers from a row on, in an array that the next call may fill anew. */
function supplyOf({ rows, columns, values }: Numbers, isGrid: boolean): (row: number, count: number) => Float64Array {
  if (rows === 1 && columns > 1) return () => values;
  if (columns > 1) return (row) => values.subarray(row * columns, (row + 1) * columns);
  if (rows > 1 && !isGrid) return (row, count) => values.subarray(row, row + count);
  let repeated = new Float64Array(0);
  return (row, count) => {
    if (repeated.length < count) repeated = new Float64Array(count);
    else if (rows === 1) return repeated;
    return repeated.fill(values[rows === 1 ? 0 : row] as number);
  };
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
  const given: Numbers[] = [];
  let rows = 1;
  let columns = 1;
  for (const [place, [, parameter, raw]] of lifted.entries()) {
    const numbers = readNumbers(raw, plainNumbers(parameter, short.within?.[place]));
    if (numbers === undefined) return undefined;
    given.push(numbers);
    rows = Math.max(rows, numbers.rows);
    columns = Math.max(columns, numbers.columns);
  }
  const fits = (numbers: Numbers): boolean =>
    (numbers.rows === 1 || numbers.rows === rows) && (numbers.columns === 1 || numbers.columns === columns);
  if (!given.every(fits)) return undefined;

  const supplies = given.map((numbers) => supplyOf(numbers, columns > 1));
  const answers = new Array<Answer[]>(rows);
  for (let row = 0; row < rows; row += columns > 1 ? 1 : BLOCK) {
    const count = columns > 1 ? columns : Math.min(BLOCK, rows - row);
    const line = short.many(count, ...supplies.map((supply) => supply(row, count)));
    if (columns > 1) answers[row] = line;
    else for (let i = 0; i < count; i++) answers[row + i] = [line[i] as Answer];
  }
  return answers;
}
