import { Refusal } from "../failure";
import { LAST_DAY } from "../readScalar";

/** A calculated day, if Excel's calendar reaches that far. */
export function knownDay(day: number, argument: string): number {
  if (day <= LAST_DAY) return day;
  throw new Refusal("#NUM!", argument, {
    en: "the answer lies beyond the year 9999.",
    zh: "结果超出 9999 年。",
  });
}
