import type { Signatures } from "../../formula/signatures";
import { catalogue } from "../../functions/catalogue";

/** The parameters of all the add-in's functions, in the order of their arguments. */
export const functionSignatures: Signatures = Object.fromEntries(
  catalogue.map(({ id, parameters }) => [
    id,
    Object.fromEntries(
      Object.entries(parameters).map(([name, { optional }]) => [name, optional ? "optional" : "required"]),
    ),
  ]),
);
