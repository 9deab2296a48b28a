import type { TextsOf } from "../definition";
import type { lossRates } from "./lossRates";

export const lossRatesTexts: TextsOf<typeof lossRates> = {
  en: {
    purpose: "Historic loss rate of an ageing bucket: what was never paid ÷ what reached the bucket.",
    parameters: {
      reached: "Invoices that were still open when they came into the bucket, e.g. 4000000",
      unpaid: "What was never paid of them, e.g. 144000",
    },
    notes: [
      "Follow the invoices of a closed period, e.g. last year's: of the first bucket all of them reached it, of the last only the oldest.",
      "A range of buckets gives the loss rates for BADDEBT.ALLOWANCE; move them by its forwardAdjustment to what you expect ahead.",
    ],
  },
  zh: {
    purpose: "账龄段的历史损失率：最终未收回金额 ÷ 曾进入该账龄段的金额。",
    parameters: {
      reached: "进入该账龄段时仍未收回的金额，如 4000000",
      unpaid: "其中最终未收回的金额，如 144000",
    },
    notes: [
      "请跟踪一个已结束期间（如上一年度）的发票：全部发票都曾进入第一段，只有最久的进入最后一段。",
      "给出各账龄段的区域，即得 BADDEBT.ALLOWANCE 所需的损失率；再用其 forwardAdjustment 作前瞻性调整。",
    ],
  },
};
