import { meet, oneCell, type CellExtent } from "../formula/cellExtent";
import { callBuilder } from "../formula/callBuilder";
import type { Signature, Signatures } from "../formula/signatures";
import { catalogue, definitions } from "../functions/catalogue";
import type { Definition, Parameters } from "../functions/definition";

type SignatureOf<D> =
  D extends Definition<infer P extends Parameters>
    ? { readonly [Name in keyof P & string]: P[Name] extends { readonly optional: true } ? "optional" : "required" }
    : never;
type CatalogueSignatures = { readonly [D in (typeof definitions)[number] as D["id"]]: SignatureOf<D> };

/** A call of one of the add-in's functions: a wrong id or argument name, or a missing argument, does not compile. */
export const call = callBuilder<CatalogueSignatures>();

/** All functions of the add-in, as the printer and the parser of formulas want them. */
export const signatures: Signatures = Object.fromEntries(
  catalogue.map(({ id, parameters }) => [
    id,
    Object.fromEntries(
      Object.entries(parameters).map(([name, { optional }]) => [name, optional ? "optional" : "required"]),
    ) as Signature,
  ]),
);

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
