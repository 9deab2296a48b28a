import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, times } from "../../formula/operations";
import { cashProfitHeadings } from "../../functions/badDebt/cashProfit";
import { defineTwin } from "../twin";
import { headed } from "../words";

/** Money still missing; rounded, because what is left of a difference would be divided by the margin. */
const missing = (wanted: Expr, collected: Expr): Expr => native("ROUND", native("MAX", 0, minus(wanted, collected)), 8);
const makeupOf = (loss: Expr, margin: Expr): Expr => native("IF", equal(loss, 0), 0, divide(loss, margin));

export const cashProfit = defineTwin("BADDEBT.CASHPROFIT", (given, local) => {
  const { invoice, grossMargin, collected } = given;
  const share = local.bind("share", minus(1, grossMargin));
  const cost = local.bind("cost", times(invoice, share));
  const still = local.bind("still", missing(cost, collected));
  const open = local.bind("open", missing(invoice, collected));
  const row = native(
    "HSTACK",
    cost,
    minus(invoice, cost),
    minus(collected, cost),
    share,
    still,
    makeupOf(still, grossMargin),
    makeupOf(open, grossMargin),
  );
  return headed(given.headings, cashProfitHeadings, row);
});
