import fc from "fast-check";
import { FillTemplate } from "../../src/formula/fillTemplate";

test.each([
  ["=A1*$B1+C$2-$D$4", 2, 1, "=B3*$B3+D$2-$D$4"],
  ["=SUM(Data!A:A,1:1)", 3, 2, "=SUM(Data!C:C,4:4)"],
  ["='My deals'!A1:$B$2", 1, 1, "='My deals'!B2:$B$2"],
  ['=IF(A1="A1","B1",1)', 1, 0, '=IF(A2="A1","B1",1)'],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["=A1-1", -1, 0, "=#REF!-1"],
])("%s filled %i rows and %i columns on is %s", (formula, rows, columns, expected) => {
  expect(new FillTemplate(formula).at(rows, columns)).toBe(expected);
});

test("law: filling there and back again changes nothing", () => {
  const cell = fc
    .tuple(fc.nat(200), fc.nat(500), fc.boolean(), fc.boolean())
    .map(([column, row, fixedColumn, fixedRow]) => {
      const letter = String.fromCharCode(65 + (column % 26));
      return `${fixedColumn ? "$" : ""}${letter}${fixedRow ? "$" : ""}${row + 1}`;
    });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.nat(300), fc.nat(300), (cells, rows, columns) => {
      const formula = `=SUM(${cells.join(",")})`;
      const there = new FillTemplate(formula).at(rows, columns);
      expect(new FillTemplate(there).at(-rows, -columns)).toBe(formula);
    }),
  );
});
