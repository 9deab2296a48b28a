import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, plus, power, times } from "../../formula/operations";
import { whereGiven } from "../blank";
import { defineElementwiseTwin } from "../twin";

export const tco = defineElementwiseTwin(
  "VALUE.TCO",
  ["price", "acquisition", "operationPerYear", "supportPerYear", "disposal", "years"],
  ({ price, acquisition, operationPerYear, supportPerYear, disposal, years, annualRate }, local) => {
    const perYear = plus(operationPerYear, supportPerYear);
    const undiscounted = plus(price, acquisition, times(perYear, years), disposal);
    const discounted = (rate: Expr): Expr => {
      const growth = local.bind("growth", power(plus(1, rate), years));
      const annuity = divide(minus(1, divide(1, growth)), rate);
      const values = plus(price, acquisition, times(perYear, annuity), divide(disposal, growth));
      return native("IF", equal(rate, 0), undiscounted, values);
    };
    return whereGiven(annualRate, discounted, undiscounted);
  },
);
