import type { BothLanguages, Language } from "../bothLanguages";
import type { reminderParameters } from "./reminderSettings";

/** Texts of the parameters that all functions of the reminders share. */
export const reminderTexts: Readonly<Record<Language, Readonly<Record<keyof typeof reminderParameters, string>>>> = {
  en: {
    payment: 'Which payment of the contract: "first", "middle" or "final" (default)',
    holidays: "Holidays, as for WORKDAY.INTL",
    weekend: 'Weekend as for WORKDAY.INTL, e.g. 11 or "0000001"; Sat and Sun if omitted',
  },
  zh: {
    payment: '合同的哪一笔款："first" 首款，"middle" 中款，"final" 尾款（默认）',
    holidays: "节假日，同 WORKDAY.INTL",
    weekend: '周末，同 WORKDAY.INTL，如 11 或 "0000001"；省略为周六、周日',
  },
};

export const cadence: BothLanguages = {
  en: "In writing before the due date: 7 days before a first payment, 3 before a middle, 10 before a final one. Overdue: spoken every 7 days, in writing every 10, in person every month.",
  zh: "到期前书面提醒：首款提前 7 天，中款 3 天，尾款 10 天。逾期后：每 7 天口头、每 10 天书面、每月当面。",
};

export const daysOffMove: BothLanguages = {
  en: "On days off it moves to the next working day, before the due date never beyond it. On one day the stronger stands.",
  zh: "遇休息日顺延至下一个工作日，到期前的提醒不会晚于到期日。同一天只保留力度最强的一项。",
};
