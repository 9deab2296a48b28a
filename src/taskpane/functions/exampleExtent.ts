import type { Definition, Size } from "../../functions/definition";

/** The cells that the example's result fills. The result's own `extent` is an upper bound and would ask for more. */
export function exampleExtent({ example: { answer } }: Definition): Size {
  return typeof answer === "object"
    ? { rows: answer.length, columns: answer[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
}
