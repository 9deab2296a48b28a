import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, plus, power, times } from "../../formula/operations";
import { orElse, whereGiven } from "../blank";
import { noNumber } from "../steps";
import { defineElementwiseTwin } from "../twin";

export const clv = defineElementwiseTwin(
  "ACCOUNT.CLV",
  ["marginPerYear", "retention", "discountRate"],
  ({ marginPerYear, retention, discountRate, years, acquisitionCost }, local) => {
    const decay = local.bind("decay", plus(minus(1, retention), discountRate));
    const forEver = local.bind("forEver", divide(times(marginPerYear, retention), decay));
    const ofYears = (count: Expr): Expr => {
      const kept = power(divide(retention, plus(1, discountRate)), count);
      return native("IF", equal(decay, 0), times(marginPerYear, count), times(forEver, minus(1, kept)));
    };
    const worth = whereGiven(years, ofYears, native("IF", equal(decay, 0), noNumber, forEver));
    return acquisitionCost === undefined ? worth : minus(worth, orElse(acquisitionCost, 0));
  },
);
