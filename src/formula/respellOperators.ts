import { columnLetters } from "./columnLetters";
import { parseRange } from "./parseRange";
import type { FormulaToken } from "./tokenizeFormula";

/** What Univer is to call for `A1#`; the name under which files keep it, but for the prefix. */
export const spilledRange = "ANCHORARRAY";

/** A cheap look at the text: is there `A1#`, a range beside a range, or nothing but spaces between brackets? */
export const mayHaveOperators = (formula: string): boolean => /\d#|\d\s+[$'\p{L}]|\(\s+\)/u.test(formula);

/** Excel's operators that Univer does not have, as a function that we give it or as the range that they come to. */
export function respellOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const respelled: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, next, second] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
    const before = respelled.at(-1);
    if (token.kind === "range" && next?.text === "#") {
      respelled.push({ kind: "function", text: spilledRange }, bracket("("), token, bracket(")"));
      index++;
    } else if (token.kind === "range" && next?.kind === "space" && second?.kind === "range" && before?.text !== ":") {
      const common = intersection(token.text, second.text);
      respelled.push(common ?? token);
      if (common) index += 2;
    } else if (token.kind === "space" && next?.text === ")" && before?.text === "(") continue;
    else respelled.push(token);
  }
  return respelled;
}

const bracket = (text: "(" | ")"): FormulaToken => ({ kind: "operator", text });

/** The cells that two ranges of one sheet have in common; `#NULL!` when there are none. */
function intersection(one: string, other: string): FormulaToken | undefined {
  const [left, right] = [parseRange(one), parseRange(other)];
  if (!left || !right) return undefined;
  const sheet = one.includes("!") ? one.slice(0, one.lastIndexOf("!") + 1) : "";
  const otherSheet = other.includes("!") ? other.slice(0, other.lastIndexOf("!") + 1) : sheet;
  if (otherSheet !== sheet && sheet.toLowerCase() !== otherSheet.toLowerCase()) return undefined;
  const [a, b] = [left.range, right.range];
  const [top, bottom] = [Math.max(a.top ?? 0, b.top ?? 0), least(a.bottom, b.bottom)];
  const [first, last] = [Math.max(a.left ?? 0, b.left ?? 0), least(a.right, b.right)];
  if (bottom === undefined || last === undefined) return undefined;
  if (bottom < top || last < first) return { kind: "error", text: "#NULL!" };
  const corner = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
  const [from, to] = [corner(first, top), corner(last, bottom)];
  return { kind: "range", text: sheet + (from === to ? from : `${from}:${to}`) };
}

function least(one: number | null | undefined, other: number | null | undefined): number | undefined {
  const known = [one, other].filter((place) => place !== null && place !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
