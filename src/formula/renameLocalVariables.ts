import type { LocalSpan } from "./toUniverFormula";
import type { FormulaToken } from "./tokenizeFormula";

/**
 * Gives variables of LET and LAMBDA another name where the workbook has a defined name of the same name:
 * Univer would put the defined name's formula in the variable's place and stop calculating altogether.
 */
export function renameLocalVariables(
  tokens: readonly FormulaToken[],
  spans: readonly LocalSpan[],
  definedNames: ReadonlySet<string>,
): FormulaToken[] {
  return tokens.map((token, index) => {
    if (token.kind !== "name" && token.kind !== "function") return token;
    const lower = token.text.toLowerCase();
    if (!definedNames.has(lower)) return token;
    const declaredHere = spans.some((span) => index > span.start && index < span.end && span.variables.has(lower));
    return declaredHere ? { ...token, text: `${token.text}_local` } : token;
  });
}
