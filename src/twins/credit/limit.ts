import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, less, times } from "../../formula/operations";
import { orElse, whereGiven } from "../blank";
import { firstOf } from "../steps";
import { defineElementwiseTwin } from "../twin";
import { inLanguage } from "../words";
import { besideGrade, ofUsualGrade } from "./grades";

export const limit = defineElementwiseTwin(
  "CREDIT.LIMIT",
  ["monthlySales", "termMonths", "grade"],
  ({ monthlySales, termMonths, grade, netWorth, netWorthShare, grades, detail, language }, local) => {
    const usual = ofUsualGrade(grade, (one) => one.limitFactor as number);
    const factor = local.bind("factor", grades === undefined ? usual : besideGrade(grade, grades, 3, usual, local));
    const need = local.bind("need", times(monthlySales, termMonths, factor));
    const capOf = (worth: Expr): Expr =>
      local.bind("cap", native("IF", greater(worth, 0), times(worth, orElse(netWorthShare, 0.1)), 0));
    const set = whereGiven(netWorth, (worth) => native("IF", less(capOf(worth), need), capOf(worth), need), need);
    const say = (en: string, zh: string): Expr => inLanguage(language, { en, zh });
    const bySales = say("Sales and terms", "销售额与账期");
    const byWorth = (worth: Expr): Expr =>
      firstOf(
        [
          [
            equal(times(less(capOf(worth), need), equal(capOf(worth), 0)), 1),
            say("No credit: net worth", "不授信：净资产"),
          ],
          [less(capOf(worth), need), say("Net worth", "净资产")],
        ],
        bySales,
      );
    const reason = native(
      "IF",
      equal(factor, 0),
      say("No credit: grade", "不授信：等级"),
      whereGiven(netWorth, byWorth, bySales),
    );
    if (detail === undefined || detail === false || detail === 0) return set;
    return typeof detail === "object" ? native("IF", detail, reason, set) : reason;
  },
);
