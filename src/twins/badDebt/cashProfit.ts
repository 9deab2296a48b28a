import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus, times } from "../../formula/operations";
import { defineTwin } from "../twin";
import { headed } from "../words";

const headings = {
  en: [
    "Cost",
    "Profit if paid in full",
    "Cash less cost",
    "Break-even share",
    "Still to collect to break even",
    "Sales to reach zero",
    "Sales to make good the open balance",
  ],
  zh: [
    "成本",
    "全额回款后的利润",
    "已回款减成本",
    "保本回款比例",
    "距保本尚需回款",
    "补足成本所需销售额",
    "弥补全部未回款所需销售额",
  ],
} as const;

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
  return headed(given.headings, headings, row);
});
