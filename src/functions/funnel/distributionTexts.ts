import type { TextsOf } from "../definition";
import type { distribution } from "./distribution";
import { distributionNotes, withDistributionTexts } from "./salesDistributionTexts";

export const distributionTexts: TextsOf<typeof distribution> = {
  en: {
    purpose: "Distribution of total sales for a chart: from, to, probability and cumulative probability.",
    parameters: {
      ...withDistributionTexts("en", { bins: "Number of bins, 1 to 100; 20 if omitted" }),
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "A bin holds totals above from, up to and with to; the first also its own from. All probabilities add up to 1.",
      "Bins are of equal width from the smallest possible total to the largest. Where 99.9 % of the probability lies within less than half of that, they divide that part, and the first and the last bin reach out to the ends. Where only one total is possible there is one row.",
      ...distributionNotes.en,
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "销售总额的概率分布，用于图表：下限、上限、概率、累计概率。",
    parameters: {
      ...withDistributionTexts("zh", { bins: "区间个数，1 到 100；省略为 20" }),
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "区间包含大于下限、小于或等于上限的总额；首个区间还包含下限。所有概率之和为 1。",
      "从最小可能总额到最大可能总额等宽划分；若 99.9% 的概率集中在不到一半的范围内，则只等宽划分该范围，首末区间延伸至两端。只有一种可能总额时只有一行。",
      ...distributionNotes.zh,
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
