import { fromFileFormula, toFileFormula, type FileFormulaContext } from "../../src/formula/fileFormula";
import { calculatesArrays } from "../../src/formula/calculatesArrays";
import { catalogue } from "../../src/functions/catalogue";

const functionNames: readonly string[] = catalogue.map(({ id }) => id);
const deals = {
  ...{ name: "Deals", sheetName: "Data", firstRow: 0, lastRow: 9, firstColumn: 0 },
  headings: ["Amount", "Win rate", "[odd] #1"],
};
const inTable: FileFormulaContext = {
  functionNames,
  tables: [deals],
  place: { sheetName: "Data", row: 3, column: 1 },
};

test.each([
  ["=FUNNEL.FORECAST(A1:A9,3)", "_xldudf_FUNNEL_FORECAST(A1:A9,3)"],
  ['=XLOOKUP(A1,B:B,C:C)&"FILTER(x"', '_xlfn.XLOOKUP(A1,B:B,C:C)&"FILTER(x"'],
  ["=FILTER(A1:A9,SORT(B1:B9)>0)", "_xlfn._xlws.FILTER(A1:A9,_xlfn._xlws.SORT(B1:B9)>0)"],
  ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  [
    "=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))",
    "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.a+_xlpm.b))",
  ],
  ["=BYROW(A1:B2,SUM)", "_xlfn.BYROW(A1:B2,_xleta.SUM)"],
  ["=SUM(A1#)+'My sheet'!$B$2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY('My sheet'!$B$2)"],
  ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  ["=@INDEX(A1:A9,2)", "_xlfn.SINGLE(INDEX(A1:A9,2))"],
  ["=[@Amount]*[@[Win rate]]", "Deals[[#This Row],[Amount]]*Deals[[#This Row],[Win rate]]"],
  ["=SUM(Deals[Amount])+Deals[[#Headers],[Amount]]", "SUM(Deals[Amount])+Deals[[#Headers],[Amount]]"],
  ["=[1]Sheet1!A1+'[1]My sheet'!B2", "[1]Sheet1!A1+'[1]My sheet'!B2"],
  ["=ANA.GROW(A1)+Rate", "ANA.GROW(A1)+Rate"],
])("%s stands in a file as %s, and reads the same again", (typed, stored) => {
  expect(toFileFormula(typed, inTable)).toBe(stored);
  expect(fromFileFormula(stored, inTable)).toBe(typed);
});

test.each(functionNames)("%s has a name of its own in files", (id) => {
  const stored = toFileFormula(`=${id}(1)`, inTable);
  expect(stored).toMatch(/^_xldudf_[A-Z0-9_]+\(1\)$/u);
  expect(fromFileFormula(stored, inTable)).toBe(`=${id}(1)`);
});

test.each([
  ["[2]!_xldudf_FUNNEL_FORECAST(A1)", "=FUNNEL.FORECAST(A1)"],
  ["_xldudf_funnel_forecast(A1)", "=FUNNEL.FORECAST(A1)"],
  ["_xll.OTHER.FUNCTION(1)", "=OTHER.FUNCTION(1)"],
  ["_xldudf_OTHERS_FUNCTION(1)", "=_xldudf_OTHERS_FUNCTION(1)"],
  ["_xlfn.SINGLE(A1+B1)", "=@(A1+B1)"],
])("%s of a file reads %s", (stored, typed) => expect(fromFileFormula(stored, inTable)).toBe(typed));

test("a row of another table says whose it is", () => {
  const outside = { ...inTable, place: { sheetName: "Data", row: 3, column: 9 } };
  expect(fromFileFormula("Deals[[#This Row],[Amount]]", outside)).toBe("=Deals[@Amount]");
  expect(toFileFormula("=Deals[@Amount]", outside)).toBe("Deals[[#This Row],[Amount]]");
});

test.each([
  ["=SUM(A1:A9*B1:B9)", true],
  ["=SUM(A1:A9)*2", false],
  ["=SUMPRODUCT(A1:A9*B1:B9)", false],
  ["=ABS(A1:A9)", true],
  ["=SUM(ABS(Deals[Amount]))", true],
  ["=SUM((A1:A9)*2)", true],
  ["=SUM(A1#*2)", true],
  ["=SUM({1,2}*2)", true],
  ["=LET(x,A1:A9,SUM(x*2))", true],
  ["=LET(x,A1:A9,SUM(x))", false],
  ["=IF(Rate=1,SUM(A1:A9),2)", false],
  ["=ROWS(UNIQUE(A1:A9))", true],
  ["=AR.DSO(A1:A9,1,2)", false],
  ["=[@Amount]*2", false],
  ['=SUMIFS(Deals[Amount],Deals[Win rate],">"&Rate,Deals[Amount],"<5")', false],
])("%s calculates arrays: %s", (typed, expected) => {
  expect(calculatesArrays(typed, (name) => functionNames.includes(name))).toBe(expected);
});
