import type { TextsOf } from "../definition";
import type { reminders } from "./reminders";
import { cadence, daysOffMove, reminderTexts } from "./reminderSettingsTexts";

export const remindersTexts: TextsOf<typeof reminders> = {
  en: {
    purpose: "Calendar of the reminders of an unpaid invoice: date, channel and reason.",
    parameters: {
      due: "Due date, e.g. 2025-03-01",
      from: "First day of the calendar, e.g. 2025-02-01",
      until: "Last day of the calendar, at most three years later",
      ...reminderTexts.en,
      headings: 'Language of the words and a row of headings, "en" or "zh"; no row if omitted',
    },
    notes: [
      cadence.en,
      daysOffMove.en,
      "The training names no channel before the due date; in writing is ours. Without a reminder in these days the row is empty.",
      "Format the first column as dates. Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "未付发票的提醒日历：日期、方式和原因。",
    parameters: {
      due: "到期日，如 2025-03-01",
      from: "日历的第一天，如 2025-02-01",
      until: "日历的最后一天，最多三年之后",
      ...reminderTexts.zh,
      headings: '文字和标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      cadence.zh,
      daysOffMove.zh,
      "培训教材未规定到期前的提醒方式，书面由本产品设定。期间没有提醒时返回空行。",
      "请将第一列设为日期格式。请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
