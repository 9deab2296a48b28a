import { ErrorCell, isGrid, rowOf, type Grid, type Outcome, type Value } from "../calculation/value";
import { calculate } from "../functions/calculate";
import { catalogue } from "../functions/catalogue";
import type { Definition } from "../functions/definition";
import { Failure } from "../functions/failure";

const definitions = new Map<string, Definition>(catalogue.map((definition) => [definition.id, definition]));

/** What one of the add-in's functions answers, called as Excel calls it. */
export function addInCall(id: string, args: Readonly<Record<string, Outcome>>): Outcome {
  const definition = definitions.get(id);
  if (!definition) throw new Error(`The add-in has no function ${id}.`);
  const raw = Object.keys(definition.parameters).map((name) =>
    Object.hasOwn(args, name) ? handed(args[name]!) : null,
  );
  try {
    const answer = calculate(definition, raw);
    if (typeof answer !== "object") return answer;
    const values = answer.flatMap((row) =>
      row.map((cell) => (cell instanceof Failure ? new ErrorCell(cell.code) : cell)),
    );
    return { rows: answer.length, columns: answer[0]?.length ?? 0, values };
  } catch (problem) {
    if (problem instanceof Failure) return new ErrorCell(problem.code);
    throw problem;
  }
}

const handed = (outcome: Outcome): unknown => (isGrid(outcome) ? handedGrid(outcome) : handedValue(outcome));
const handedValue = (value: Value): unknown => (value instanceof ErrorCell ? { code: value.code } : (value ?? ""));

const handedBefore = new WeakMap<Grid, readonly (readonly unknown[])[]>();

/** The columns of a large table are handed over many times. */
function handedGrid(grid: Grid): readonly (readonly unknown[])[] {
  const known = handedBefore.get(grid);
  if (known) return known;
  const rows = Array.from({ length: grid.rows }, (_, row) => rowOf(grid, row).map(handedValue));
  handedBefore.set(grid, rows);
  return rows;
}
