import type { Answer, Spill } from "../../src/functions/definition";

/** The answer as cells, whatever its shape. */
export const toCells = (answer: Answer | Spill): Spill => (typeof answer === "object" ? answer : [[answer]]);
