import { tokenizeFormula } from "../../formula/tokenizeFormula";

/** A test for formulas that call one of these functions. */
export function callsAnyOf(functions: readonly string[]): (formula: string) => boolean {
  const names = new Set(functions.map((name) => name.toUpperCase()));
  return (formula) =>
    tokenizeFormula(formula).some(({ kind, text }) => kind === "function" && names.has(text.toUpperCase()));
}
