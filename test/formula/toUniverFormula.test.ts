import type { FormulaPlace, TableShape } from "../../src/formula/tableShape";
import { toUniverFormula } from "../../src/formula/toUniverFormula";

const deals: TableShape = {
  name: "Deals",
  sheetName: "My deals",
  firstRow: 0,
  lastRow: 9,
  firstColumn: 0,
  headings: ["Stage", "Amount (¥)", "It's won", "Close date"],
};
const inside: FormulaPlace = { sheetName: "My deals", row: 3, column: 1 };
const outside: FormulaPlace = { sheetName: "Other", row: 40, column: 0 };

function univer(formula: string, place: FormulaPlace = inside, names: readonly string[] = []): string {
  return toUniverFormula(formula, { tables: [deals], place, definedNames: new Set(names) });
}

test.each([
  ["=A1+SUM(B:B)", "=A1+SUM(B:B)"],
  ['="Deals[Amount (¥)]"', '="Deals[Amount (¥)]"'],
  ["=SUM(Deals[Stage])", "=SUM(Deals[Stage])"],
  ["=COUNTA(Deals[Close date])", "=COUNTA(Deals[Close date])"],
])("%s stays as it is", (typed, expected) => {
  expect(univer(typed)).toBe(expected);
});

test.each([
  ["=SUM(Deals[Amount (¥)])", "=SUM('My deals'!$B$2:$B$10)"],
  ["=COUNTA(Deals[It''s won])", "=COUNTA('My deals'!$C$2:$C$10)"],
  ["=Deals[[#Headers],[Amount (¥)]]", "='My deals'!$B$1"],
  ["=Deals[[#All],[Amount (¥)]]", "='My deals'!$B$1:$B$10"],
  ["=Deals[[#Headers],[#Data],[Stage]]", "='My deals'!$A$1:$A$10"],
  ["=SUM(Deals[[Stage]:[Amount (¥)]])", "=SUM('My deals'!$A$2:$B$10)"],
])("%s becomes A1, because Univer stumbles over it", (typed, expected) => {
  expect(univer(typed, outside)).toBe(expected);
});

test.each([
  ["=[@Stage]", "=Deals[[#This Row],[Stage]]"],
  ["=deals[@stage]", "=Deals[[#This Row],[Stage]]"],
  ["=[@[Amount (¥)]]*2", "='My deals'!$B4*2"],
])("%s takes the row of its cell", (typed, expected) => {
  expect(univer(typed)).toBe(expected);
});

test("a row of the table is #VALUE! above and below it, as in Excel", () => {
  expect(univer("=Deals[@Stage]", outside)).toBe("=#VALUE!");
  expect(univer("=Deals[@[Amount (¥)]]", outside)).toBe("=#VALUE!");
});

test("what does not exist becomes an error value and never reaches Univer's lexer", () => {
  expect(univer("=SUM(Nope[It''s])+1")).toBe("=SUM(#NAME?)+1");
  expect(univer("=SUM(Deals[Nope])")).toBe("=SUM(#REF!)");
  expect(univer("=Deals[it's]")).toBe("=#REF!");
  expect(univer("=[@Stage]", outside)).toBe("=#NAME?");
});

test("inside LET and LAMBDA a table is A1, outside it is not", () => {
  expect(univer("=LET(d,Deals[Stage],ROWS(d))+COUNTA(Deals[Stage])")).toBe(
    "=LET(d,'My deals'!$A$2:$A$10,ROWS(d))+COUNTA(Deals[Stage])",
  );
  expect(univer("=LAMBDA(d,ROWS(d))(Deals)")).toBe("=LAMBDA(d,ROWS(d))('My deals'!$A$2:$D$10)");
  expect(univer("=LET(Deals,1,Deals)")).toBe("=LET(Deals,1,Deals)");
  expect(univer("=TWICE.SUM(Deals[Stage])", inside, ["twice.sum"])).toBe("=TWICE.SUM('My deals'!$A$2:$A$10)");
});

test("a variable with the name of a defined name is given another one, inside its LET only", () => {
  expect(univer("=LET(rate,2,rate*3)+Rate", inside, ["rate"])).toBe("=LET(rate_local,2,rate_local*3)+Rate");
  expect(univer("=LAMBDA(rate,rate+1)(Rate)", inside, ["rate"])).toBe("=LAMBDA(rate_local,rate_local+1)(Rate)");
});

test("what is in Univer's form already stays", () => {
  const once = univer("=[@Stage]&SUM(Deals[Amount (¥)])");
  expect(univer(once)).toBe(once);
});
