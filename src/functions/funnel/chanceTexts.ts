import type { TextsOf } from "../definition";
import type { chance } from "./chance";
import { distributionNotes, withDistributionTexts } from "./salesDistributionTexts";

export const chanceTexts: TextsOf<typeof chance> = {
  en: {
    purpose: "Probability that closed sales and won deals together reach the target.",
    parameters: withDistributionTexts("en", { target: "Target for the same period, e.g. 1000" }),
    notes: [
      "A total equal to the target (to half a cent) reaches it. Beside the answer, say that deals were taken as independent, or which correlation was used.",
      ...distributionNotes.en,
    ],
  },
  zh: {
    purpose: "达标概率：已完成销售额与赢得的商机合计达到目标的概率。",
    parameters: withDistributionTexts("zh", { target: "同期销售目标，如 1000" }),
    notes: [
      "总额等于目标（误差半分以内）即为达标。引用结果时请注明商机按相互独立计算，或所用的相关系数。",
      ...distributionNotes.zh,
    ],
  },
};
