import { tokenizeFormula } from "../../formula/tokenizeFormula";

/** Whether two texts are one formula: Excel hands formulas back in a spelling of its own. */
export const sameFormula = (one: string, other: string): boolean => one === other || spelled(one) === spelled(other);

const spelled = (formula: string): string =>
  tokenizeFormula(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) =>
      kind === "text" ? text : text.replace(/_xlfn\.|_xlws\.|_xlpm\.|\s|'/giu, "").toUpperCase(),
    )
    .join(" ");
