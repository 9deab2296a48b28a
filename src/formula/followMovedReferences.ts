import { tokenizeFormula, type FormulaToken, type FormulaTokenKind } from "./tokenizeFormula";

/** What a reference may be typed as, and what it may have become in the form that is calculated. */
const referring: ReadonlySet<FormulaTokenKind> = new Set(["range", "structured", "name", "error", "unknown"]);

const referencesOf = (tokens: readonly FormulaToken[]): FormulaToken[] =>
  tokens.filter(({ kind }) => referring.has(kind));

/**
 * What was typed, after references in the form that is calculated have moved with their cells: `SUM(Deals[Sum])+D9` for
 * `SUM($B$2:$B$4)+D9` that has become `SUM($B$3:$B$5)+D10`. Undefined when more than references is different.
 */
export function followMovedReferences(typed: string, before: string, after: string): string | undefined {
  const [old, moved] = [tokenizeFormula(before), tokenizeFormula(after)];
  const differs = ({ kind, text }: FormulaToken, index: number): boolean =>
    text !== moved[index]?.text && !referring.has(kind);
  if (old.length !== moved.length || old.some(differs)) return undefined;
  const tokens = tokenizeFormula(typed);
  const [places, placesNow] = [
    referencesOf(old),
    old.flatMap((token, at) => (referring.has(token.kind) ? moved[at]! : [])),
  ];
  if (referencesOf(tokens).length !== places.length) return undefined;
  let next = 0;
  return tokens
    .map(({ kind, text }) => {
      if (!referring.has(kind)) return text;
      const [was, is] = [places[next]!, placesNow[next]!];
      next++;
      const isPlain = kind === "range" || kind === "error";
      return isPlain && was.text !== is.text ? is.text : text;
    })
    .join("");
}
