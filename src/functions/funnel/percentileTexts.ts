import type { TextsOf } from "../definition";
import type { percentile } from "./percentile";
import { distributionNotes, withDistributionTexts } from "./salesDistributionTexts";

export const percentileTexts: TextsOf<typeof percentile> = {
  en: {
    purpose: "Total sales not exceeded with a given probability: 0.1 prudent, 0.5 middle, 0.9 optimistic.",
    parameters: withDistributionTexts("en", {
      percentile: "Probability from 0 to 1, e.g. 0.1 for the prudent figure (P10)",
    }),
    notes: [
      "The smallest total that is not exceeded with at least this probability. P10 is prudent, P50 middle, P90 optimistic; 0 and 1 give the smallest and the largest possible total.",
      ...distributionNotes.en,
    ],
  },
  zh: {
    purpose: "以给定概率不会超过的销售总额：0.1 保守，0.5 中位，0.9 乐观。",
    parameters: withDistributionTexts("zh", { percentile: "概率（0 到 1），如 0.1 为保守值（P10）" }),
    notes: [
      "即“不超过该数的概率不低于给定概率”的最小总额。P10 为保守，P50 为中位，P90 为乐观；0 和 1 为最小和最大可能总额。",
      ...distributionNotes.zh,
    ],
  },
};
