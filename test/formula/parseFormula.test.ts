import { parseFormula } from "../../src/formula/parseFormula";
import { inDeals, names, signatures } from "./dealBook";

const parse = (text: string) => parseFormula(text, { names, signatures, at: inDeals });

describe("people type freely", () => {
  test.each([
    ["spaces and line breaks", "= 1 +\n 2 ", "=1+2"],
    ["a plus sign in front", "=+AsOf*+2", "=AsOf*2"],
    ["any case", "=sum(TBLDEALS[deal],asof)", "=SUM(tblDeals[Deal],AsOf)"],
    ["needless brackets", "=((1)*(2))+(3)", "=1*2+3"],
    ["no equals sign, as in a file", "SUM(1,2)", "=SUM(1,2)"],
    ["a function's id in small letters", "=baddebt.makeup(1,2)", "=BADDEBT.MAKEUP(1,2)"],
    ["the short and the long row", "=tblDeals[@Deal]", "=[@Deal]"],
    ["data said in full", "=SUM(tblDeals[[#Data],[Deal]])", "=SUM(tblDeals[Deal])"],
    ["an empty optional at the end", "=FUNNEL.FORECAST(1,2,)", "=FUNNEL.FORECAST(1,2)"],
    ["addresses with and without dollars", "=Forecast!B4+FORECAST!$B$4", "=Forecast!$B$4+Forecast!B$4"],
    ["variables in any case", "=LET(Net,1,NET+net)", "=LET(Net,1,Net+Net)"],
    ["a minus before a number as its sign", "=- 5", "=-5"],
  ])("%s", (_what, typed, tidy) => expect(parse(typed)).toEqual(parse(tidy)));
});

test("a typed formula and the same formula stored by Excel are one tree", () => {
  expect(
    parse("=_xlfn.LET(_xlpm.x_,_xlfn._xlws.FILTER(tblDeals[Deal],TRUE),_xldudf_BADDEBT_MAKEUP(_xlpm.x_,1))"),
  ).toEqual(parse("=LET(x_,FILTER(tblDeals[Deal],TRUE),BADDEBT.MAKEUP(x_,1))"));
});

test("Excel's minus binds tighter than its power, and powers group from the left", () => {
  expect(parse("=-AsOf^2")).toEqual({ op: "^", left: { negative: { input: "asOf" } }, right: 2 });
  expect(parse("=2^3^2")).toEqual({ op: "^", left: { op: "^", left: 2, right: 3 }, right: 2 });
});

test("a gap between commas is an omission, of a native function also the last one", () => {
  expect(parse("=XLOOKUP(1,AsOf,2,,-1)")).toEqual({ native: "XLOOKUP", args: [1, { input: "asOf" }, 2, null, -1] });
  expect(parse("=IFERROR(AsOf,)")).toEqual({ native: "IFERROR", args: [{ input: "asOf" }, null] });
});

describe("what no tree holds is refused with a sentence", () => {
  test.each([
    ["=", "ends where a value should follow"],
    ["=1+", "ends where a value should follow"],
    ["=SUM(1", '")" should follow'],
    ["=(1", '")" should follow'],
    ["=1 2", '"2" is unexpected'],
    ["=SUM(1))", '")" is unexpected'],
    ["=5%", "percent sign is not supported"],
    ["=A1#", "The cells A1 belong to no block"],
    ["=Forecast!B4#", "spill operator # is not supported"],
    ["=@AsOf", "@ operator is not supported"],
    ["=AsOf:AsOf", "Ranges between calculated cells"],
    ["=Forecast!B5", "The cells Forecast!B5 belong to no block"],
    ["=[Book]Forecast!B4", "is not supported here"],
    ["=B:B", "The reference B:B is not supported"],
    ["=#REF!+1", "The error value #REF!"],
    ["=Quota*2", "The name Quota is not known"],
    ["=NOPE.SUM(1)", "The function NOPE.SUM is not known"],
    ["=NOW()", "The function NOW is not known"],
    ["=LAMBDA(x,x)(1)", "The function LAMBDA is not known"],
    ["=Orders[Amount]", "The table Orders is not known"],
    ["=tblDeals[Quota]", 'The table tblDeals has no column "Quota"'],
    ["=tblDeals[[#Totals],[Deal]]", "names rows that are not supported"],
    ["=BADDEBT.MAKEUP(1)", 'BADDEBT.MAKEUP needs the argument "margin"'],
    ["=BADDEBT.MAKEUP(1,2,3)", "BADDEBT.MAKEUP takes at most 2 arguments, not 3"],
    ["=ROUND(1)", "ROUND takes 2 arguments, not 1"],
    ["=LET(1,2,3)", "LET needs the name of a variable first"],
    ["=LET(x_,1,y_,x_)", '"," should follow'],
    ["={1,AsOf}", '"AsOf" is unexpected'],
    ["={1,2;3}", "rows of an array constant must be of equal length"],
    [`=${"(".repeat(300)}1${")".repeat(300)}`, "nested more than"],
  ])("%s", (text, sentence) => expect(() => parse(text)).toThrow(sentence));

  test("a row of the own table, outside every table", () => {
    expect(() => parseFormula("=[@Deal]", { names, signatures })).toThrow("[@Deal] stands outside every table");
  });
});
