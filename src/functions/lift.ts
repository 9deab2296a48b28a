import { isBlank, toGrid } from "./cells";
import { Failure } from "./failure";
import { placeInRange, type Place } from "./place";
import type { ScalarParameter } from "./parameters";
import { plainNumber } from "./plainNumber";

/** A blank element of an argument that must be there: its answer is an empty text, not zero. */
const BLANK = Symbol("blank");

interface Elements {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** How far the next row and the next column are in `values`; 0 when one element meets them all. */
  readonly rowStep: number;
  readonly columnStep: number;
  /** Each element read and checked: its value, its failure, or `BLANK`. */
  readonly values: readonly unknown[];
}

function readElements(name: string, parameter: ScalarParameter<unknown>, raw: unknown): Elements {
  const grid = toGrid(raw);
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const values = new Array<unknown>(rows * columns);
  const isPlain = plainNumber(parameter);
  let index = 0;
  for (let row = 0; row < rows; row++) {
    const cells = grid[row] as readonly unknown[];
    for (let column = 0; column < columns; column++, index++) {
      const cell = cells[column];
      if (isPlain(cell)) values[index] = cell;
      else if (isBlank(cell)) values[index] = parameter.optional || parameter.mayBeBlank ? parameter.absent : BLANK;
      else values[index] = parameter.read(cell, placeInRange(name, index, rows, columns));
    }
  }
  return { name, rows, columns, rowStep: rows === 1 ? 0 : columns, columnStep: columns === 1 ? 0 : 1, values };
}

/**
 * Calls `answer` for each element of the arguments that lift. Equal shapes pair up, a column against a row makes the
 * grid, a single value meets everything; a blank element gives `""` in its place, a bad one its error.
 *
 * @param settings  the arguments that hold for all elements
 * @param answer    gets all arguments by name; what it throws as a Failure stands in the place of that element only.
 *                  The object it gets is used again for the next element: take what is needed, keep nothing.
 */
export function lift<Answer>(
  parameters: readonly (readonly [name: string, parameter: ScalarParameter<unknown>, raw: unknown])[],
  settings: Readonly<Record<string, unknown>>,
  answer: (given: Readonly<Record<string, unknown>>, placeOf: (name: string) => Place) => Answer | Failure,
): (Answer | Failure | "")[][] {
  const given = parameters.map(([name, parameter, raw]) => readElements(name, parameter, raw));
  let rows = 1;
  let columns = 1;
  for (const elements of given) {
    if (elements.rows !== 1 && rows !== 1 && elements.rows !== rows) throw unequal(given);
    if (elements.columns !== 1 && columns !== 1 && elements.columns !== columns) throw unequal(given);
    rows = Math.max(rows, elements.rows);
    columns = Math.max(columns, elements.columns);
  }

  const values: Record<string, unknown> = { ...settings };
  let row = 0;
  let column = 0;
  const placeOf = (name: string): Place => {
    const elements = given.find((candidate) => candidate.name === name);
    if (elements === undefined) return { argument: name };
    const index = row * elements.rowStep + column * elements.columnStep;
    return placeInRange(name, index, elements.rows, elements.columns);
  };
  const element = (): Answer | Failure | "" => {
    let blank = false;
    for (const elements of given) {
      const value = elements.values[row * elements.rowStep + column * elements.columnStep];
      // The first wrong argument is named, even beside a blank one.
      if (value instanceof Failure) return value;
      if (value === BLANK) blank = true;
      else values[elements.name] = value;
    }
    return blank ? "" : answer(values, placeOf);
  };

  // Arrays of the right length at once: a pushed row of one answer would hold room for seventeen.
  const answers = new Array<(Answer | Failure | "")[]>(rows);
  for (row = 0; row < rows; row++) {
    const line = new Array<Answer | Failure | "">(columns);
    for (column = 0; column < columns; column++) line[column] = element();
    answers[row] = line;
  }
  return answers;
}

function unequal(given: readonly Elements[]): Failure {
  const sizes = given.filter(({ rows, columns }) => rows * columns > 1);
  const list = (times: string): string =>
    sizes.map(({ name, rows, columns }) => `${name} ${rows}${times}${columns}`).join(", ");
  return new Failure("#VALUE!", {
    en: `The ranges do not fit together (${list(" × ")}). Give ranges of the same size, or a column and a row.`,
    zh: `各区域大小不匹配（${list(" × ")}）。请使用大小相同的区域，或一列与一行。`,
  });
}
