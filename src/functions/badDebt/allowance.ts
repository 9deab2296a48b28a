import { bucketTotals } from "../../core/badDebt/bucketTotals";
import { adjustedLossRate, lossAllowance } from "../../core/badDebt/lossAllowance";
import { defineFunction, scalar } from "../definition";
import { Failure } from "../failure";
import { number, withDefault } from "../parameters";
import { at } from "../place";
import { numberBlock, type NumberBlock } from "../numberBlock";

/** How balances and rates belong together: one to one, or a rate for each row or column of customers × buckets. */
type Pairing = "cells" | "rows" | "columns";

function pair(balances: NumberBlock, rates: NumberBlock): Pairing {
  const sameSize = balances.values.length === rates.values.length;
  if (balances.rows === rates.rows && balances.columns === rates.columns) return "cells";
  if (sameSize && balances.isLine() && rates.isLine()) return "cells";
  if (!balances.isLine()) {
    if (rates.rows === 1 && rates.columns === balances.columns) return "columns";
    if (rates.columns === 1 && rates.rows === balances.rows) return "rows";
  }
  const size = ({ rows, columns }: NumberBlock): string => `${rows} × ${columns}`;
  throw new Failure("#VALUE!", {
    en: `balances (${size(balances)}) and lossRates (${size(rates)}) do not fit together. Give ranges of the same size, or one row of rates above customers × buckets.`,
    zh: `balances（${size(balances)}）与 lossRates（${size(rates)}）不匹配。请使用大小相同的区域，或为“客户 × 账龄段”表给出一行损失率。`,
  });
}

function refuseMissingRate(balances: NumberBlock, rates: NumberBlock, rateOf: (index: number) => number): void {
  balances.values.forEach((balance, index) => {
    const rate = rateOf(index);
    if (Number.isNaN(balance) || balance === 0 || !Number.isNaN(rates.values[rate])) return;
    throw new Failure(
      "#VALUE!",
      at(rates.place(rate), {
        en: `there is a balance of ${balance} but no loss rate. Enter its rate.`,
        zh: `有余额 ${balance} 但没有损失率，请填写损失率。`,
      }),
    );
  });
}

function adjust(rates: NumberBlock, forwardAdjustment: number): Float64Array {
  return rates.values.map((rate, index) => {
    const adjusted = adjustedLossRate(rate, forwardAdjustment);
    if (adjusted > 1)
      throw new Failure(
        "#VALUE!",
        at(rates.place(index), {
          en: `${rate} with the forward adjustment of ${forwardAdjustment} is ${adjusted}; more than everything cannot be lost. Lower one of the two.`,
          zh: `损失率 ${rate} 经前瞻性调整 ${forwardAdjustment} 后为 ${adjusted}，损失不可能超过全部余额。请调低其中之一。`,
        }),
      );
    return adjusted;
  });
}

export const allowance = defineFunction({
  id: "BADDEBT.ALLOWANCE",
  parameters: {
    balances: numberBlock({ kind: "money" }),
    lossRates: numberBlock({ kind: "share", min: 0, max: 1 }),
    forwardAdjustment: withDefault(number({ min: -1 }), 0),
  },
  result: scalar("money"),
  compute({ balances, lossRates, forwardAdjustment }) {
    const pairing = pair(balances, lossRates);
    refuseMissingRate(balances, lossRates, (index) => {
      if (pairing === "cells") return index;
      return pairing === "columns" ? index % balances.columns : Math.floor(index / balances.columns);
    });
    const buckets = pairing === "cells" ? balances.values : bucketTotals(balances.values, balances.columns, pairing);
    return lossAllowance(buckets, adjust(lossRates, forwardAdjustment));
  },
  example: {
    given: {
      balances: [[15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000]],
      lossRates: [[0.003, 0.016, 0.036, 0.066, 0.106]],
    },
    answer: 580_000,
  },
});
