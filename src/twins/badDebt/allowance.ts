import { native } from "../../formula/native";
import { greater, plus, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineTwin } from "../twin";

export const allowance = defineTwin(
  "BADDEBT.ALLOWANCE",
  ({ balances, lossRates, forwardAdjustment }) => {
    const factor = plus(1, orElse(forwardAdjustment, 0));
    // Two arguments, not one product: ranges of different shapes are an error then, and not a grid of all with all.
    const rates = forwardAdjustment === undefined ? lossRates : times(lossRates, factor);
    return native("SUMPRODUCT", times(greater(balances, 0), balances), rates);
  },
  {
    differs: [
      {
        en: "Balances and rates have the same shape, one of each a bucket; total a table of customers × buckets first.",
        zh: "余额与损失率形状须相同，每个账龄段各一个；“客户 × 账龄段”表须先按段合计。",
      },
      {
        en: "A balance without a rate counts with a rate of 0.",
        zh: "有余额但没有损失率时按 0 计算。",
      },
    ],
  },
);
