import type { TextsOf } from "../definition";
import type { nextAction } from "./nextAction";
import { cadence, daysOffMove, reminderTexts } from "./reminderSettingsTexts";

export const nextActionTexts: TextsOf<typeof nextAction> = {
  en: {
    purpose: "Date of the next reminder of an unpaid invoice, on asOf or after it.",
    parameters: {
      due: "Due date of the unpaid invoice, e.g. 2025-03-01",
      asOf: "Day to look at, e.g. 2025-03-06 or TODAY()",
      ...reminderTexts.en,
    },
    notes: [cadence.en, daysOffMove.en, "Format the cell as a date. A blank due date gives an empty text."],
  },
  zh: {
    purpose: "未付发票的下一次提醒日期，含 asOf 当天。",
    parameters: {
      due: "未付发票的到期日，如 2025-03-01",
      asOf: "统计截止日，如 2025-03-06 或 TODAY()",
      ...reminderTexts.zh,
    },
    notes: [cadence.zh, daysOffMove.zh, "请将单元格设为日期格式。到期日为空时返回空文本。"],
  },
};
