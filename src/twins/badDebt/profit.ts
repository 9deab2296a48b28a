import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineTwin } from "../twin";
import { headed } from "../words";

const headings = {
  en: [
    "Profit before bad debt and financing",
    "Bad debt",
    "Carrying cost of receivables",
    "Profit after both",
    "After ÷ before",
    "Make-up sales for the bad debt",
    "Make-up sales for both",
  ],
  zh: [
    "扣除坏账与资金成本前的利润",
    "坏账损失",
    "应收账款资金占用成本",
    "扣除后的利润",
    "扣除后 ÷ 扣除前",
    "弥补坏账所需销售额",
    "弥补坏账与资金成本所需销售额",
  ],
} as const;

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
  return headed(given.headings, headings, row);
});
