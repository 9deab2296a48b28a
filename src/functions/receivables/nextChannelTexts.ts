import type { TextsOf } from "../definition";
import type { nextChannel } from "./nextChannel";
import { cadence, reminderTexts } from "./reminderSettingsTexts";

export const nextChannelTexts: TextsOf<typeof nextChannel> = {
  en: {
    purpose: "How to remind next of an unpaid invoice: Spoken, Written or In person, on the day of AR.NEXTACTION.",
    parameters: {
      due: "Due date of the unpaid invoice, e.g. 2025-03-01",
      asOf: "Day to look at, e.g. 2025-03-06 or TODAY()",
      ...reminderTexts.en,
      language: 'Language of the answer, "en" (default) or "zh"',
    },
    notes: [cadence.en, "A blank due date gives an empty text."],
  },
  zh: {
    purpose: "未付发票下一次提醒的方式：口头、书面或当面，日期见 AR.NEXTACTION。",
    parameters: {
      due: "未付发票的到期日，如 2025-03-01",
      asOf: "统计截止日，如 2025-03-06 或 TODAY()",
      ...reminderTexts.zh,
      language: '结果的语言，"en"（默认）或 "zh"',
    },
    notes: [cadence.zh, "到期日为空时返回空文本。"],
  },
};
