import { calculate } from "../functions/calculate";
import type { Answer, Definition, ExampleValue, Spill } from "../functions/definition";
import { Failure } from "../functions/failure";

export type Given = Readonly<Record<string, ExampleValue | undefined>>;

/** The answer of a function to arguments by name, as a block of cells. */
export function callExample(definition: Definition, given: Given): Spill {
  const raw = Object.keys(definition.parameters).map((name) => given[name] ?? null);
  const answer = calculate(definition, raw);
  return typeof answer === "object" ? answer : [[answer]];
}

/**
 * The same where every cell has an answer.
 *
 * @throws Error when one has not: an example must not show an error
 */
export function answersOf(definition: Definition, given: Given): readonly (readonly Answer[])[] {
  return callExample(definition, given).map((row) =>
    row.map((cell) => {
      if (cell instanceof Failure) throw new Error(`An example of ${definition.id} fails: ${cell.sentence.en}`);
      return cell;
    }),
  );
}

/** The failure of a call, wherever it stands; undefined when there is an answer. */
export function failureOf(definition: Definition, given: Given): Failure | undefined {
  try {
    return callExample(definition, given)
      .flat()
      .find((cell) => cell instanceof Failure);
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
}
