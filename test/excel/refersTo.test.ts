import { refersTo } from "../../src/excel/building/refersTo";

const build = { sheets: new Set(["forecast", "my deals", "预测"]), names: new Set(["tbldeals", "asof"]) };

test.each([
  "=Forecast!B4",
  "='My deals'!$A$1:$B$9",
  "=SUM(预测!A1:A3)",
  "=SUM(tblDeals[Amount])",
  "=ROWS(TBLDEALS)",
  "=IF(1>0,asof,0)",
])("%s does", (formula) => expect(refersTo(formula, build)).toBe(true));

test.each([
  "=B4",
  "=Other!B4",
  '="Forecast!B4"',
  "=SUM(tblDealsOld[Amount])",
  "=AsOfNow",
  "=Forecast(1)",
  "=[@Amount]",
])("%s does not", (formula) => expect(refersTo(formula, build)).toBe(false));
