import fc from "fast-check";
import { fromUniverFormula } from "../../src/formula/fromUniverFormula";
import { renameInFormula } from "../../src/formula/renameInFormula";
import {
  parseStructuredReference,
  printLongReference,
  printStructuredReference,
} from "../../src/formula/structuredReference";
import { quoteSheetName } from "../../src/formula/quoteSheetName";
import { columnLetters } from "../../src/formula/columnLetters";
import { tokenizeFormula } from "../../src/formula/tokenizeFormula";
import type { TableShape } from "../../src/formula/tableShape";

const deals: TableShape = {
  name: "Deals",
  sheetName: "Sheet1",
  firstRow: 0,
  lastRow: 9,
  firstColumn: 0,
  headings: ["Stage", "Amount (¥)"],
};

test("law: a reference printed either way parses to itself", () => {
  const heading = fc.stringMatching(/^[A-Za-z金额 #'@[\]()¥]{1,12}$/).filter((text) => text.trim() === text);
  const reference = fc.record({
    table: fc.constantFrom("Deals", "商机表"),
    sections: fc.constantFrom([], ["this row" as const], ["headers" as const], ["all" as const]),
    columns: fc.tuple(heading).map(([one]) => [one]),
  });
  fc.assert(
    fc.property(reference, (given) => {
      expect(parseStructuredReference(printLongReference(given))).toEqual(given);
      expect(parseStructuredReference(printStructuredReference(given))).toEqual(given);
    }),
  );
});

test("law: the tokens of a formula, joined, are the formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        tokenizeFormula(`=${text}`)
          .map((token) => token.text)
          .join(""),
      ).toBe(`=${text}`);
    }),
  );
});

test("Univer's form reads as Excel shows it", () => {
  const inside = { sheetName: "Sheet1", row: 4, column: 0 };
  const beside = { sheetName: "Sheet1", row: 4, column: 7 };
  expect(fromUniverFormula("=Deals[[#This Row],[Stage]]", [deals], inside)).toBe("=[@Stage]");
  expect(fromUniverFormula("=Deals[[#This Row],[Stage]]", [deals], beside)).toBe("=Deals[@Stage]");
  expect(fromUniverFormula("=SUM(Sheet1!$B$2:$B$10)+B2", [deals], beside)).toBe("=SUM(Deals[Amount (¥)])+B2");
  expect(fromUniverFormula("=Sheet1!$B5*2", [deals], inside)).toBe("=[@[Amount (¥)]]*2");
});

test("renamings are followed in tables, headings and [@x], and nowhere else", () => {
  const headings = new Map([["stage", "Step"]]);
  expect(renameInFormula('=COUNTA(deals[Stage])&"Deals[Stage]"', { table: "Deals", newName: "Pipe" }, false)).toBe(
    '=COUNTA(Pipe[Stage])&"Deals[Stage]"',
  );
  expect(renameInFormula("=[@Stage]&Other[Stage]", { table: "Deals", headings }, true)).toBe("=[@Step]&Other[Stage]");
  expect(renameInFormula("=[@Stage]", { table: "Deals", headings }, false)).toBe("=[@Stage]");
});

test.each([
  ["Deals", "Deals"],
  ["商机", "商机"],
  ["My deals", "'My deals'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["2025", "'2025'"],
])("the sheet %s is written %s", (name, expected) => {
  expect(quoteSheetName(name)).toBe(expected);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
