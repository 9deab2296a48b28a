import type { TextsOf } from "../definition";
import type { bestDso } from "./bestDso";

export const bestDsoTexts: TextsOf<typeof bestDso> = {
  en: {
    purpose: "Best possible DSO: receivables not yet due ÷ credit sales × days, as if nobody paid late.",
    parameters: {
      currentReceivables: "Receivables not yet due at the end of the period, e.g. 4000",
      sales: "Credit sales of the period, e.g. 10000",
      days: "Days in the period, e.g. 30, 90 or 365",
    },
    notes: ["Use the same tax basis for both. What AR.DSO is above it comes from late payment: AR.DAYSDELINQUENT."],
  },
  zh: {
    purpose: "最佳周转天数：未到期应收账款 ÷ 赊销额 × 天数，即无人逾期时的 DSO。",
    parameters: {
      currentReceivables: "期末未到期的应收账款，如 4000",
      sales: "本期赊销额，如 10000",
      days: "本期天数，如 30、90 或 365",
    },
    notes: ["应收账款与销售额须为同一含税口径。AR.DSO 超出的部分来自逾期，见 AR.DAYSDELINQUENT。"],
  },
};
