import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, plus, times } from "../../formula/operations";
import { profitHeadings } from "../../functions/badDebt/profit";
import { orElse } from "../blank";
import { defineTwin } from "../twin";
import { headed } from "../words";

const makeupOf = (eaten: Expr, margin: Expr): Expr => native("IF", equal(eaten, 0), 0, divide(eaten, margin));

export const profit = defineTwin("BADDEBT.PROFIT", (given, local) => {
  const { sales, margin } = given;
  const before = local.bind("before", times(sales, margin));
  const badDebt = local.bind("badDebt", times(sales, given.badDebtRate));
  const carrying = local.bind(
    "carrying",
    divide(times(sales, given.annualRate, given.dso), orElse(given.yearDays, 365)),
  );
  const eaten = local.bind("eaten", plus(badDebt, carrying));
  const after = local.bind("after", minus(before, eaten));
  const row = native(
    "HSTACK",
    before,
    badDebt,
    carrying,
    after,
    divide(after, before),
    makeupOf(badDebt, margin),
    makeupOf(eaten, margin),
  );
  return headed(given.headings, profitHeadings, row);
});
