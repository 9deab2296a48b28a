import type { TextsOf } from "../definition";
import type { daysLate } from "./daysLate";

export const daysLateTexts: TextsOf<typeof daysLate> = {
  en: {
    purpose: "Days an item is past due: whole days from its due date to asOf, 0 when it is not late.",
    parameters: { due: "Due date, e.g. 2025-03-01", asOf: "Day to look at, e.g. 2025-03-31 or TODAY()" },
    notes: ["On the due date itself an item is not late. The time of day is cut off; dates as text are refused."],
  },
  zh: {
    purpose: "逾期天数：从到期日到统计截止日的整天数，未逾期为 0。",
    parameters: { due: "到期日，如 2025-03-01", asOf: "统计截止日，如 2025-03-31 或 TODAY()" },
    notes: ["到期当天不算逾期。日期中的时间部分舍去；不接受文本形式的日期。"],
  },
};
