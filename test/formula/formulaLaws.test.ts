import fc from "fast-check";
import type { Expr } from "../../src/formula/expression";
import type { FormulaHome } from "../../src/formula/formulaNames";
import { FormulaProblem } from "../../src/formula/formulaProblem";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import type { FormulaForm } from "../../src/formula/printReference";
import { tokenizeFormula } from "../../src/formula/tokenizeFormula";
import { inDeals, names, onForecast, signatures } from "./dealBook";
import { tree } from "./trees";

const forms: readonly FormulaForm[] = ["excel", "file"];
const homes: readonly FormulaHome[] = [inDeals, onForecast, {}];
const written = fc.record({ form: fc.constantFrom(...forms), at: fc.constantFrom(...homes) });

/** undefined for a tree too long for one formula. */
function print(expr: Expr, form: FormulaForm, at: FormulaHome): string | undefined {
  try {
    return printFormula(expr, { form, names, signatures, at });
  } catch (error) {
    if (error instanceof FormulaProblem && error.message.includes("characters")) return undefined;
    throw error;
  }
}

test("what is written is read back as the same tree, in both forms", () => {
  fc.assert(
    fc.property(tree(), written, (expr, { form, at }) => {
      const text = print(expr, form, at);
      fc.pre(text !== undefined);
      expect(parseFormula(text, { names, signatures, at })).toEqual(expr);
    }),
    { numRuns: 2000 },
  );
});

test("what was read is written again as it stood", () => {
  fc.assert(
    fc.property(tree(), written, (expr, { form, at }) => {
      const text = print(expr, form, at);
      fc.pre(text !== undefined);
      expect(print(parseFormula(text, { names, signatures, at }), form, at)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("every pair of brackets in a formula is needed", () => {
  fc.assert(
    fc.property(tree(3), (expr) => {
      const text = print(expr, "excel", inDeals);
      fc.pre(text !== undefined);
      const tokens = tokenizeFormula(text).map((token) => token.text);
      for (const [open, close] of bracketPairs(text)) {
        const without = tokens.filter((_, index) => index !== open && index !== close).join("");
        let same = false;
        try {
          expect(parseFormula(without, { names, signatures, at: inDeals })).toEqual(expr);
          same = true;
        } catch {
          // Another tree, or none: the brackets carry meaning.
        }
        // -(Target), -(TRUE) and 2*(--A1) are read without brackets too, but not by the workbench's engine.
        const aroundWord = close <= open + 3 && tokens[open - 1] === "-";
        const aroundTwoSigns = tokens[open + 1] === "-" && tokens[open + 2] === "-";
        expect(same && !aroundWord && !aroundTwoSigns ? `${text} also reads as ${without}` : "").toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("a tree survives being stored as JSON", () => {
  fc.assert(fc.property(tree(), (expr) => expect(JSON.parse(JSON.stringify(expr))).toEqual(expr)));
});

/** Positions of the tokens of each pair of brackets that belongs to no function. */
function bracketPairs(text: string): [number, number][] {
  const tokens = tokenizeFormula(text);
  const pairs: [number, number][] = [];
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "operator") return;
    if (token.text === "(") open.push(index);
    if (token.text !== ")") return;
    const start = open.pop()!;
    if (tokens[start - 1]?.kind !== "function") pairs.push([start, index]);
  });
  return pairs;
}
