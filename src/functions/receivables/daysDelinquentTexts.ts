import type { TextsOf } from "../definition";
import type { daysDelinquent } from "./daysDelinquent";

export const daysDelinquentTexts: TextsOf<typeof daysDelinquent> = {
  en: {
    purpose: "Average days delinquent: DSO − best possible DSO, the part of DSO that late payment causes.",
    parameters: {
      receivables: "Receivables at the end of the period, e.g. 15000",
      currentReceivables: "The part of them that is not yet due, e.g. 4000",
      sales: "Credit sales of the period, e.g. 10000",
      days: "Days in the period, e.g. 30, 90 or 365",
    },
    notes: [
      "Same as overdue receivables ÷ credit sales × days, on the same tax basis. Below 0 only where overdue credit notes outweigh overdue invoices.",
    ],
  },
  zh: {
    purpose: "平均逾期天数：DSO − 最佳周转天数，即 DSO 中由逾期造成的部分。",
    parameters: {
      receivables: "期末应收账款余额，如 15000",
      currentReceivables: "其中未到期的部分，如 4000",
      sales: "本期赊销额，如 10000",
      days: "本期天数，如 30、90 或 365",
    },
    notes: ["等于逾期应收账款 ÷ 赊销额 × 天数，含税口径须一致。仅当逾期的红字发票(贷项)超过逾期发票时为负数。"],
  },
};
