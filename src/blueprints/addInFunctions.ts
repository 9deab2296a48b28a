import { callBuilder } from "../formula/callBuilder";
import { meet, oneCell, type CellExtent } from "../formula/cellExtent";
import type { Signatures } from "../formula/signatures";
import { signaturesOf, type SignaturesOf } from "../formula/signaturesOf";
import { catalogue, definitions } from "../functions/catalogue";

/** A call of one of the add-in's functions: a wrong id or argument name, or a missing argument, does not compile. */
export const call = callBuilder<SignaturesOf<typeof definitions>>();

/** All functions of the add-in, as the printer and the parser of formulas want them. */
export const signatures: Signatures = signaturesOf(definitions);

/** How many cells a call fills at most for arguments of these sizes; undefined when it always answers with one. */
export function spillOfCall(id: string, sizes: Readonly<Record<string, CellExtent>>): CellExtent | undefined {
  const definition = catalogue.find((one) => one.id === id);
  if (!definition || definition.result.shape === "scalar") return undefined;
  if (definition.result.shape === "spills") return definition.result.extent(sizes);
  return Object.entries(definition.parameters)
    .filter(([, parameter]) => parameter.shape === "scalar" && parameter.lifts)
    .map(([name]) => sizes[name] ?? oneCell)
    .reduce(meet, oneCell);
}
