import { fromUniverFormula } from "../../src/formula/fromUniverFormula";
import { mayNeedRespelling, respellForUniver, withSigns } from "../../src/formula/respellForUniver";
import { tokenizeFormula } from "../../src/formula/tokenizeFormula";

const text = (tokens: readonly { text: string }[]): string => tokens.map((token) => token.text).join("");
const respelled = (formula: string): string => text(respellForUniver(tokenizeFormula(formula)));

test.each([
  ["=-Target", "=MINUS(0,Target)"],
  ["=--A1^2", "=MINUS(0,MINUS(0,A1))^2"],
  ["=1+--A1", "=1+MINUS(0,MINUS(0,A1))"],
  ["=1--A1", "=1--A1"],
  ["=1---A1", "=1-MINUS(0,MINUS(0,A1))"],
  ["=2*- A1%", "=2*-A1%"],
  ['=-"3"', '=MINUS(0,"3")'],
  ["=-+TRUE", "=MINUS(0,TRUE)"],
  ["=-{1,-2}", "=MINUS(0,{1,-2})"],
  ["=-SUM(-Rate,2)", "=-SUM(MINUS(0,Rate),2)"],
  ["=--SUM((A1:A3)*-Rate)", "=MINUS(0,MINUS(0,SUM((A1:A3)*MINUS(0,Rate))))"],
  ["=-LAMBDA(x,x)(3)+1", "=MINUS(0,LAMBDA(x,x)(3))+1"],
  ["=-A1:INDEX(B:B,2)", "=MINUS(0,A1:INDEX(B:B,2))"],
  ["=-Deals[[#This Row],[x]]", "=-Deals[[#This Row],[x]]"],
  ["=Rate + 1", "=Rate+ 1"],
  ["=SUM( Rate , 1 )", "=SUM( Rate, 1 )"],
  ["=Rate A1:B2", "=Rate A1:B2"],
  ["=-", "=-"],
  ["=-*2", "=-*2"],
  ["=10%-5", "=10%-5"],
])("%s is %s to Univer", (typed, expected) => {
  expect(respelled(typed)).toBe(expected);
  expect(typed === expected || mayNeedRespelling(typed)).toBe(true);
});

test.each(["=--A1^2", "=-Target*-(1+--Rate)", '=-"3"&-SUM(-Rate,2)', "=1---A1", "=-LAMBDA(x,-x)(3)"])(
  "%s comes back as it was typed",
  (typed) => {
    expect(text(withSigns(tokenizeFormula(respelled(typed))))).toBe(typed);
    expect(fromUniverFormula(respelled(typed), [], { sheetName: "S", row: 0, column: 0 })).toBe(typed);
  },
);

test.each(["=A1-B1", "=SUM(A1:A9)-3", "=-3", "=-(A1+2)", "=[@x]-1"])("%s is left alone", (typed) => {
  expect(mayNeedRespelling(typed)).toBe(false);
  expect(respelled(typed)).toBe(typed);
});
