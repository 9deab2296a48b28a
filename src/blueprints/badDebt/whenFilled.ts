import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal } from "../../formula/operations";

/** An error counts as filled in, so that it is seen in whatever depends on it. */
const someBlank = (wanted: readonly Expr[]): Expr => {
  const blanks = wanted.map((one) => equal(one, ""));
  return blanks.length === 1 && blanks[0] ? blanks[0] : native("OR", ...blanks);
};

/** The formula once all that it needs is filled in, else blank: an empty model is not wrong. */
export const whenFilled = (wanted: readonly Expr[], formula: Expr): Expr =>
  native("IF", someBlank(wanted), "", formula);

/** A check that has nothing to say before its figures are there. */
export const unlessBlank = (wanted: readonly Expr[], holds: Expr): Expr => native("IF", someBlank(wanted), true, holds);
