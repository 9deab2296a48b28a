import type { TextsOf } from "../definition";
import type { dso } from "./dso";

export const dsoTexts: TextsOf<typeof dso> = {
  en: {
    purpose: "Days sales outstanding: receivables ÷ credit sales × days.",
    parameters: {
      receivables: "Receivables at the end of the period, e.g. 15000",
      sales: "Credit sales of the period, e.g. 10000",
      days: "Days in the period, e.g. 30, 90 or 365",
    },
    notes: [
      "Use the same tax basis for both: receivables usually include VAT and sales usually do not.",
      "Credit sales only: cash sales would make the customers look faster than they are.",
    ],
  },
  zh: {
    purpose: "应收账款周转天数（DSO）：应收账款 ÷ 赊销额 × 天数。",
    parameters: {
      receivables: "期末应收账款余额，如 15000",
      sales: "本期赊销额，如 10000",
      days: "本期天数，如 30、90 或 365",
    },
    notes: [
      "应收账款与销售额须为同一含税口径：应收账款通常含增值税，销售额通常不含。",
      "只取赊销额：计入现销会使周转显得更快。",
    ],
  },
};
