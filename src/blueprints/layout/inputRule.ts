import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { PlannedValidation } from "../plannedWorkbook";
import type { ValueKind } from "../valueKind";
import { yesNo } from "../yesNo";

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The bounds among what else an input or a column says of itself. */
const only = ({ min, max }: Bounds): Bounds => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const aDate: BothLanguages = { en: "Enter a date, such as 2025-03-31.", zh: "请输入日期，如 2025-03-31。" };
const aShare: BothLanguages = {
  en: "Enter a share from 0 to 1, or from 0% to 100%.",
  zh: "请输入 0 到 1 之间的比例，或 0% 到 100%。",
};

function aNumber({ min, max }: Bounds): BothLanguages {
  if (min !== undefined && max !== undefined)
    return { en: `Enter a number from ${min} to ${max}.`, zh: `请输入 ${min} 到 ${max} 之间的数字。` };
  if (min !== undefined) return { en: `Enter a number of ${min} or more.`, zh: `请输入不小于 ${min} 的数字。` };
  return { en: "Enter a number.", zh: "请输入数字。" };
}

/** What may be typed into a cell of a kind, and the sentence for everything else; undefined for words. */
export function inputRule(
  kind: ValueKind,
  bounds: Bounds,
  language: Language,
  help?: BothLanguages,
): PlannedValidation | undefined {
  const prompt = help === undefined ? {} : { prompt: help[language] };
  switch (kind) {
    case "text":
    case "longText":
      return undefined;
    case "day":
    case "dayOrDash":
      return { kind: "date", message: aDate[language], ...prompt };
    case "flag":
      return { kind: "list", from: Object.values(yesNo).map((word) => word[language]), strict: true, ...prompt };
    case "share":
      return bounds.min === undefined
        ? { kind: "number", min: 0, max: 1, message: aShare[language], ...prompt }
        : { kind: "number", ...only(bounds), message: aNumber(bounds)[language], ...prompt };
    default:
      return { kind: "number", ...only(bounds), message: aNumber(bounds)[language], ...prompt };
  }
}
