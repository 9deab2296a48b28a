import type { TextsOf } from "../definition";
import type { allowance } from "./allowance";

export const allowanceTexts: TextsOf<typeof allowance> = {
  en: {
    purpose: "Allowance for bad debts by a provision matrix: the sum of balance × loss rate over the ageing buckets.",
    parameters: {
      balances: "Receivables by ageing bucket, or a table of customers × buckets",
      lossRates: "Loss rate of each bucket as a fraction, e.g. 0.016 for 1.6 %",
      forwardAdjustment: "Forward-looking change of all rates, e.g. 0.1 for 10 % worse; 0 if omitted",
    },
    notes: [
      "Simplified approach of IFRS 9 and ASC 326 (CECL). The bucket that is not due has a loss rate too.",
      "A bucket with a net credit balance provides 0. A table of customers × buckets is added up by bucket first.",
      "A row of rates belongs to the columns of the table, a column of rates to its rows.",
      "A model for your own judgement, not accounting advice; assess customers in trouble one by one.",
    ],
  },
  zh: {
    purpose: "按准备矩阵计提坏账准备：各账龄段余额 × 预期损失率之和。",
    parameters: {
      balances: "各账龄段的应收账款余额，或“客户 × 账龄段”表",
      lossRates: "各账龄段的预期损失率（小数），如 1.6% 写作 0.016",
      forwardAdjustment: "前瞻性调整，如上调 10% 写作 0.1；省略为 0",
    },
    notes: [
      "适用于新金融工具准则（CAS 22、IFRS 9）和 CECL 的简化方法；未到期的账龄段同样有损失率。",
      "净额为贷方（负数）的账龄段不计提。“客户 × 账龄段”表先按账龄段汇总。",
      "一行损失率对应表的各列，一列损失率对应表的各行。",
      "结果供判断参考，不构成会计意见；已出现风险的客户应单项计提。",
    ],
  },
};
