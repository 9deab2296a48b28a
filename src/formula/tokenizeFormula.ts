import { tokenize } from "@borgar/fx";

export type FormulaTokenKind =
  | "prefix"
  | "function"
  | "operator"
  | "range"
  | "name"
  | "structured"
  | "text"
  | "number"
  | "boolean"
  | "error"
  | "space"
  | "unknown";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const kinds: Readonly<Record<string, FormulaTokenKind>> = {
  fx_prefix: "prefix",
  func: "function",
  operator: "operator",
  range: "range",
  range_beam: "range",
  range_ternary: "range",
  range_named: "name",
  structured: "structured",
  string: "text",
  number: "number",
  bool: "boolean",
  error: "error",
  whitespace: "space",
  newline: "space",
};

/** The only place where the text of a formula is taken apart. The texts of the tokens, joined, are the formula again. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  // A minus stays an operator of its own: "A1 -3" and "A1-3" must come out the same.
  return tokenize(formula, { withLocation: false, negativeNumbers: false }).map((token) => ({
    kind: kinds[token.type] ?? "unknown",
    text: token.value,
  }));
}
