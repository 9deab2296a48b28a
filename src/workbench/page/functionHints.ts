import type { FunctionHint } from "../engine/gridView";
import type { FunctionMetadata } from "../functionHost/functionMetadata";

/** What the grid shows of the add-in's functions while a formula is typed. */
export function functionHints(metadata: FunctionMetadata): FunctionHint[] {
  return metadata.functions.map(({ name, description, parameters }) => ({
    id: name,
    description: description ?? "",
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
}
