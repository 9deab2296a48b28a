import { callsAnyOf } from "../../../src/workbench/page/callsAnyOf";

test.each([
  ["=FUNNEL.FORECAST(A1:A3,B1:B3)", true],
  ["=1+round(funnel.forecast(A1:A3,B1:B3),0)", true],
  ['=LEN("FUNNEL.FORECAST(1)")', false],
  ["=FUNNEL.FORECASTS(1)", false],
  ["=SUM(A1)", false],
  ["", false],
])("%s: %s", (formula, calls) => {
  expect(callsAnyOf(["FUNNEL.FORECAST"])(formula)).toBe(calls);
});
