import { calculate } from "../../src/functions/calculate";
import { toCells } from "./toCells";
import { catalogue } from "../../src/functions/catalogue";
import { Failure } from "../../src/functions/failure";

export type Shown = number | string | boolean | { error: string };

/** What a cell shows: one value, a grid, or an error with its sentences. */
export interface Outcome {
  readonly value: Shown | Shown[][];
  readonly sentence?: { readonly en: string; readonly zh: string };
}

const shown = (cell: number | string | boolean | Failure): Shown =>
  cell instanceof Failure ? { error: cell.code } : cell;

/** Calls a worksheet function with arguments as Excel hands them over; an error cell is `{ code: "#N/A" }`. */
export function callFunction(id: string, given: readonly unknown[]): Outcome {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`There is no function ${id}.`);
  try {
    const cells = toCells(calculate(definition, given)).map((row) => row.map(shown));
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
    return { value: only ?? cells };
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
    return { value: { error: problem.code }, sentence: problem.sentence };
  }
}
