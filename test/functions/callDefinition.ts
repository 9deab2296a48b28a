import { calculate } from "../../src/functions/calculate";
import { Failure } from "../../src/functions/failure";
import type { Definition } from "../../src/functions/definition";
import { toCells } from "./toCells";

/** All cells of a definition's answer; `unknown`, because every definition has a type of its own. */
export const cellsOf = (definition: unknown, ...given: unknown[]): unknown[][] =>
  toCells(calculate(definition as Definition, given)).map((row) => [...row]);

/** The first cell of the answer. */
export const answerOf = (definition: unknown, ...given: unknown[]): unknown => cellsOf(definition, ...given)[0]?.[0];

export const numberOf = (definition: unknown, ...given: unknown[]): number => {
  const answer = answerOf(definition, ...given);
  if (typeof answer !== "number") throw new Error(`It answered ${JSON.stringify(answer)}, not a number.`);
  return answer;
};

/** The failure that is thrown, or that stands in the only cell. */
export function failureOf(definition: unknown, ...given: unknown[]): Failure {
  try {
    calculate(definition as Definition, given);
  } catch (problem) {
    if (problem instanceof Failure) return problem;
    throw problem;
  }
  throw new Error("It gave an answer.");
}

export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

export const inserted = <Item>(items: readonly Item[], at: number, item: Item): Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

export const expectRelative = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
