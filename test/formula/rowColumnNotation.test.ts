import fc from "fast-check";
import { FormulaProblem } from "../../src/formula/formulaProblem";
import { printFormula } from "../../src/formula/printFormula";
import { fromRowColumnNotation, toRowColumnNotation } from "../../src/formula/rowColumnNotation";
import { inDeals, names, signatures } from "./dealBook";
import { tree } from "./trees";

const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
const corner = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383), fixed: fc.nat(3) });

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const cell = fc
  .record({ at: corner })
  .map(
    ({ at: { row, column, fixed } }) => `${fixed & 1 ? "$" : ""}${letters(column)}${fixed & 2 ? "$" : ""}${row + 1}`,
  );

test("a reference says the same in both notations", () => {
  fc.assert(
    fc.property(cell, place, (reference, { row, column }) => {
      const formula = `=SUM(${reference},Other!${reference})*2`;
      expect(fromRowColumnNotation(toRowColumnNotation(formula, row, column), row, column)).toBe(formula);
    }),
  );
});

test("what a blueprint writes comes back from R1C1 notation as it was", () => {
  fc.assert(
    fc.property(tree(), place, (expr, { row, column }) => {
      let text: string | undefined;
      try {
        text = printFormula(expr, { form: "excel", names, signatures, at: inDeals });
      } catch (error) {
        if (!(error instanceof FormulaProblem)) throw error;
      }
      fc.pre(text !== undefined);
      const formula = `=${text.replace(/^=/u, "")}`;
      expect(fromRowColumnNotation(toRowColumnNotation(formula, row, column), row, column)).toBe(formula);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["=A1", 1, 1, "=R[-1]C[-1]"],
  ["=$A$1", 5, 5, "=R1C1"],
  ["=A$1+$B2", 1, 0, "=R1C+RC2"],
  ["=SUM(B:C)", 0, 1, "=SUM(C:C[1])"],
  ["=SUM(2:3)", 1, 0, "=SUM(R:R[1])"],
  ["='My sheet'!A1", 0, 0, "='My sheet'!RC"],
  ['="A1"&Deals[Amount]', 3, 3, '="A1"&Deals[Amount]'],
])("%s in row %i, column %i is %s", (formula, row, column, expected) => {
  expect(toRowColumnNotation(formula, row, column)).toBe(expected);
});
