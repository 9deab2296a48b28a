import { nextReminder } from "../../core/receivables/nextReminder";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { Refusal } from "../failure";
import { day, headings } from "../parameters";
import { channelNames, DAYS_AHEAD, reminderParameters } from "./reminderSettings";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Date", "Channel", "Reason"],
  zh: ["日期", "方式", "原因"],
};

/** Three years: then a claim runs into limitation, and a mistyped year would fill the sheet. */
const LONGEST = 1096;
/** One ahead, and each cadence as often as it fits into `LONGEST` days. */
const MOST_ROWS = 1 + Math.ceil(LONGEST / 7) + Math.ceil(LONGEST / 10) + 37;

const plural = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

/** @param late  days from the due day to the reminder, negative before it */
function reason(late: number, language: Language): string {
  if (late === 0) return { en: "Due today", zh: "今日到期" }[language];
  if (late > 0) return { en: `${plural(late)} overdue`, zh: `逾期${late}天` }[language];
  return { en: `Due in ${plural(-late)}`, zh: `${-late}天后到期` }[language];
}

export const reminders = defineFunction({
  id: "AR.REMINDERS",
  parameters: { due: day(), from: day(), until: day(), ...reminderParameters, headings: headings() },
  result: spills<"due" | "from" | "until" | keyof typeof reminderParameters | "headings">(({ headings: row }) => ({
    rows: MOST_ROWS + (row === undefined ? 0 : 1),
    columns: 3,
  })),
  compute({ due, from, until, payment, headings: wanted, ...calendar }) {
    if (until < from || until - from > LONGEST)
      throw new Refusal("#VALUE!", "until", {
        en: `it must lie 0 to ${LONGEST} days after from.`,
        zh: `必须在 from 之后 0 至 ${LONGEST} 天。`,
      });
    const language = wanted ?? "en";
    const rows: Answer[][] = wanted === undefined ? [] : [[...HEADINGS[language]]];
    for (let start = from; ;) {
      const next = nextReminder(due, start, DAYS_AHEAD[payment], calendar);
      if (next.day > until) break;
      rows.push([next.day, channelNames[next.channel][language], reason(next.day - due, language)]);
      start = next.day + 1;
    }
    return rows.length === 0 ? [["", "", ""]] : rows;
  },
  example: {
    given: { due: 45_717, from: 45_717, until: 45_731, weekend: "0000000" },
    answer: [
      [45_724, "Spoken", "7 days overdue"],
      [45_727, "Written", "10 days overdue"],
      [45_731, "Spoken", "14 days overdue"],
    ],
  },
});
