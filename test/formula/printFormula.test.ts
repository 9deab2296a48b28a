import { arrayOf } from "../../src/formula/arrayOf";
import type { Expr } from "../../src/formula/expression";
import type { FormulaHome } from "../../src/formula/formulaNames";
import { letIn, variable } from "../../src/formula/letIn";
import { native, omitted } from "../../src/formula/native";
import { divide, equal, join, less, minus, negative, plus, power, times } from "../../src/formula/operations";
import { printFormula } from "../../src/formula/printFormula";
import { block, column, headings, input, table, thisRow } from "../../src/formula/references";
import { inDeals, names, onForecast, signatures } from "./dealBook";

const excel = (expr: Expr, at?: FormulaHome): string =>
  printFormula(expr, { form: "excel", names, signatures, ...(at && { at }) });
const file = (expr: Expr, at?: FormulaHome): string =>
  printFormula(expr, { form: "file", names, signatures, ...(at && { at }) });

const forecast: Expr = {
  call: "FUNNEL.FORECAST",
  args: { winRates: column("deals", "rate"), stages: column("deals", "stage"), amounts: column("deals", "amount") },
};

describe("brackets stand where the meaning needs them", () => {
  test.each<[Expr, string]>([
    [minus(1, minus(2, 3)), "=1-(2-3)"],
    [minus(minus(1, 2), 3), "=1-2-3"],
    [plus(1, 2, 3), "=1+2+3"],
    [times(plus(1, 2), 3), "=(1+2)*3"],
    [plus(1, times(2, 3)), "=1+2*3"],
    [power(power(2, 3), 2), "=2^3^2"],
    [power(2, power(3, 2)), "=2^(3^2)"],
    [power(-2, 2), "=-2^2"],
    [negative(power(2, 2)), "=-(2^2)"],
    [negative(5), "=-(5)"],
    [negative(-5), "=-(-5)"],
    [negative(negative(input("target"))), "=--(目标)"],
    [times(2, negative(negative(input("target")))), "=2*(--(目标))"],
    [power(negative(negative(table("stages"))), 2), "=(--(阶段表))^2"],
    [negative(negative(negative(equal(1, 2)))), "=-(--(1=2))"],
    [negative(thisRow("deals", "deal")), "=-tblDeals[[#This Row],[Deal]]"],
    [negative(equal(1, 2)), "=-(1=2)"],
    [minus(1, -2), "=1--2"],
    [join("a", plus(1, 2)), '="a"&1+2'],
    [equal(join("a", "b"), less(1, 2)), '="a"&"b"=(1<2)'],
    [divide(1, times(2, 3)), "=1/(2*3)"],
  ])("%j is %s", (expr, text) => expect(excel(expr)).toBe(text));
});

describe("literals are read back as they were", () => {
  test.each<[Expr, string]>([
    [0.1, "=0.1"],
    [-0, "=0"],
    [1e21, "=1E+21"],
    [1.5e-7, "=1.5E-7"],
    [true, "=TRUE"],
    ['say "hi"', '="say ""hi"""'],
    [arrayOf([0, 30, 60, 90]), "={0,30,60,90}"],
    [arrayOf([1, "a"], [-2, false]), '={1,"a";-2,FALSE}'],
  ])("%j is %s", (expr, text) => expect(excel(expr)).toBe(text));
});

describe("names of the workbook", () => {
  test.each<[Expr, FormulaHome | undefined, string, string]>([
    [input("asOf"), undefined, "=AsOf", "=AsOf"],
    [table("stages"), undefined, "=阶段表", "=阶段表[]"],
    [column("deals", "deal"), undefined, "=tblDeals[Deal]", "=tblDeals[Deal]"],
    [column("deals", "stage"), undefined, "=tblDeals[Stage name]", "=tblDeals[Stage name]"],
    [column("deals", "amount"), undefined, "=tblDeals[[Amount (¥)]]", "=tblDeals[[Amount (¥)]]"],
    [column("deals", "odd"), undefined, "=tblDeals[[It''s '['#1'] '@home]]", "=tblDeals[[It''s '['#1'] '@home]]"],
    [column("stages", "name", "rate"), undefined, "=阶段表[[Stage]:[Rate]]", "=阶段表[[Stage]:[Rate]]"],
    [headings("stages", "name"), undefined, "=阶段表[[#Headers],[Stage]]", "=阶段表[[#Headers],[Stage]]"],
    [thisRow("deals", "deal"), inDeals, "=[@Deal]", "=tblDeals[[#This Row],[Deal]]"],
    [thisRow("deals", "stage"), inDeals, "=[@[Stage name]]", "=tblDeals[[#This Row],[Stage name]]"],
    [thisRow("deals", "deal"), onForecast, "=tblDeals[[#This Row],[Deal]]", "=tblDeals[[#This Row],[Deal]]"],
    [block("forecast"), inDeals, "=Forecast!$B$4", "=Forecast!$B$4"],
    [block("forecast"), onForecast, "=$B$4", "=$B$4"],
    [block("summary"), undefined, "='My results'!$AB$10:$AE$14", "='My results'!$AB$10:$AE$14"],
    [block("summary", { row: "total", column: 3 }), undefined, "='My results'!$AE$14", "='My results'!$AE$14"],
    [
      block("summary", { row: "body", column: 0 }),
      undefined,
      "='My results'!$AB$10:$AB$13",
      "='My results'!$AB$10:$AB$13",
    ],
    [block("matrix", { row: 2, column: 1 }), undefined, "='It''s'!B3", "='It''s'!B3"],
  ])("%j at %j is %s, in a file %s", (expr, at, typed, stored) => {
    expect(excel(expr, at)).toBe(typed);
    expect(file(expr, at)).toBe(stored);
  });
});

describe("calls", () => {
  test("named arguments stand in order, gaps inside stay, omissions at the end go", () => {
    expect(excel(forecast)).toBe("=FUNNEL.FORECAST(tblDeals[[Amount (¥)]],tblDeals[Stage name],,tblDeals[赢率])");
    expect(excel({ call: "FUNNEL.SUMMARY", args: { stages: "Won", amounts: 1 } })).toBe('=FUNNEL.SUMMARY(1,"Won")');
    expect(excel(native("XLOOKUP", 1, input("asOf"), 2, omitted, -1))).toBe("=XLOOKUP(1,AsOf,2,,-1)");
    expect(excel(native("XLOOKUP", 1, input("asOf"), 2, omitted, omitted))).toBe("=XLOOKUP(1,AsOf,2)");
  });

  test("files have prefixes that nobody sees in Excel", () => {
    expect(file(forecast)).toBe(
      "=_xldudf_FUNNEL_FORECAST(tblDeals[[Amount (¥)]],tblDeals[Stage name],,tblDeals[赢率])",
    );
    expect(file(native("SUM", native("FILTER", input("asOf"), true)))).toBe("=SUM(_xlfn._xlws.FILTER(AsOf,TRUE))");
    const doubled = letIn([["half", divide(input("target"), 2)]], plus(variable("half"), variable("half")));
    expect(file(doubled)).toBe("=_xlfn.LET(_xlpm.half,目标/2,_xlpm.half+_xlpm.half)");
    expect(excel(doubled)).toBe("=LET(half,目标/2,half+half)");
  });
});

describe("what cannot be written is refused by name", () => {
  test.each<[string, Expr, string]>([
    ["an unknown input", input("quota"), 'no input "quota"'],
    ["an unknown table", column("orders", "amount"), 'no table "orders"'],
    ["an unknown column", column("deals", "quota"), 'column of the table "deals" called "quota"'],
    ["an unknown block", block("aging"), 'no block "aging"'],
    ["an unknown function", { call: "FUNNEL.NOPE", args: {} }, 'no function "FUNNEL.NOPE"'],
    [
      "a function that is not on the list",
      JSON.parse('{"native":"TODAY","args":[]}') as Expr,
      "The function TODAY is not",
    ],
    ["a name that every object has", input("constructor"), 'no input "constructor"'],
    ["a part outside its block", block("summary", { row: 5 }), "outside its 5 × 4 cells"],
    ["the total of a block without one", block("matrix", { row: "total" }), "the block has no total"],
    ["a missing argument", { call: "BADDEBT.MAKEUP", args: { loss: 1 } }, 'BADDEBT.MAKEUP needs the argument "margin"'],
    ["a surplus argument", { call: "BADDEBT.MAKEUP", args: { loss: 1, margin: 1, rate: 1 } }, 'no parameter "rate"'],
    ["a wrong number of arguments", { native: "ROUND", args: [1] }, "ROUND takes 2 arguments, not 1"],
    ["an array where Excel wants cells", native("COUNTIF", arrayOf([1, 2]), 1), "only cells as argument 1 of COUNTIF"],
    ["a variable that nobody declared", variable("x"), '"x" is not declared'],
    ["a variable that reads as a cell", letIn([["a1", 1]], 2), '"a1" cannot be the name of a variable'],
    ["a variable that reads as a row", letIn([["r", 1]], 2), '"r" cannot be the name of a variable'],
    ["a variable that hides an input", letIn([["asof", 1]], input("asOf")), 'hides the name "AsOf"'],
    ["infinity", divide(Infinity, 2), "Infinity cannot stand in a formula"],
    ["a ragged array", arrayOf([1, 2], [3]), "rows of equal length"],
    ["a text too long for Excel", "x".repeat(256), "holds 255 characters"],
    [
      "a formula too long for Excel",
      join("a", "b", ...Array<string>(40).fill("x".repeat(250))),
      "holds 8192 characters",
    ],
  ])("%s", (_what, expr, sentence) => expect(() => excel(expr)).toThrow(sentence));
});
