import type { BothLanguages, Language } from "../../functions/bothLanguages";
import { defaultGrades } from "../../functions/credit/gradesTable";
import type { PlannedValue } from "../plannedWorkbook";

/** What follows from a grade, from the best to the worst: ours. */
const measures: readonly BothLanguages[] = [
  { en: "Grow with it; review once a year", zh: "积极扩大合作，每年复评" },
  { en: "Open account; review once a year", zh: "正常赊销，每年复评" },
  { en: "Open account; remind before the due date", zh: "正常赊销，到期前提醒" },
  { en: "Hold the last delivery until the balance is in", zh: "收清尾款再发尾货" },
  { en: "Pay on delivery; speak to its management", zh: "货到付款，约谈对方管理层" },
  { en: "Prepayment; agree a plan for the old debt", zh: "款到发货，旧欠约定还款计划" },
  { en: "Prepayment only; collect, then decide", zh: "只做款到发货，先清欠再定去留" },
];

/** Score above, grade, limit factor, terms, measure; the rest is calculated. */
export const gradeRows = (language: Language): PlannedValue[][] =>
  defaultGrades.map(({ over, name, limitFactor, terms }, index) => [
    over,
    name,
    typeof limitFactor === "number" ? limitFactor : "",
    terms?.[language] ?? "",
    measures[index]?.[language] ?? "",
    ...["", "", ""],
  ]);
