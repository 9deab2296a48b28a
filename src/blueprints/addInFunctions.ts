import { meet, oneCell, type CellExtent } from "../formula/cellExtent";
import { callBuilder } from "../formula/callBuilder";
import type { Signature, Signatures } from "../formula/signatures";
import { allowance } from "../functions/badDebt/allowance";
import { catalogue } from "../functions/catalogue";
import { decision } from "../functions/credit/decision";
import { rating } from "../functions/credit/rating";
import { terms } from "../functions/credit/terms";
import type { Definition, Parameters } from "../functions/definition";
import { forecast } from "../functions/funnel/forecast";
import { summary } from "../functions/funnel/summary";
import { aging } from "../functions/receivables/aging";
import { bucket } from "../functions/receivables/bucket";
import { dso } from "../functions/receivables/dso";

const used = [forecast, summary, aging, bucket, dso, allowance, decision, rating, terms] as const;
type Used = (typeof used)[number];

/** Whether an argument may be left out is not part of a definition's type: the printer checks it. */
type SignatureOf<D> = D extends Definition<infer P extends Parameters>
  ? { readonly [Name in keyof P & string]: "optional" }
  : never;
type UsedSignatures = { readonly [D in Used as D["id"]]: SignatureOf<D> };

/** A call of one of the functions that blueprints use: a wrong id or argument name does not compile. */
export const call = callBuilder<UsedSignatures>();

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
