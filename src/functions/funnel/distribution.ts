import { binTotals } from "../../core/probability/binTotals";
import type { Language } from "../bothLanguages";
import { defineFunction, spills, type Answer } from "../definition";
import { count, headings, withDefault } from "../parameters";
import {
  distributionNotes,
  distributionParameters,
  salesDistribution,
  withDistributionTexts,
} from "./salesDistribution";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["From", "To", "Probability", "Cumulative"],
  zh: ["下限", "上限", "概率", "累计概率"],
};
const USUAL_BINS = 20;
const MOST_BINS = 100;

const { amounts, stages, ...others } = distributionParameters;

export const distribution = defineFunction({
  id: "FUNNEL.DISTRIBUTION",
  parameters: {
    amounts,
    stages,
    bins: withDefault(count({ min: 1, max: MOST_BINS }), USUAL_BINS),
    ...others,
    headings: headings(),
  },
  result: spills<"amounts" | "stages" | "bins" | keyof typeof others | "headings">(({ bins, headings: row }) => ({
    rows: (bins === undefined ? USUAL_BINS : MOST_BINS) + (row === undefined ? 0 : 1),
    columns: 4,
  })),
  compute(given) {
    const rows: Answer[][] = binTotals(salesDistribution(given), given.bins).map(
      ({ from, to, probability, cumulative }) => [from, to, probability, cumulative],
    );
    return given.headings === undefined ? rows : [[...HEADINGS[given.headings]], ...rows];
  },
  example: {
    given: { amounts: [[100], [100]], stages: [["Commitment"], ["Commitment"]], bins: 4 },
    answer: [
      [0, 50, 0.25, 0.25],
      [50, 100, 0.5, 0.75],
      [100, 150, 0, 0.75],
      [150, 200, 0.25, 1],
    ],
  },
  texts: {
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
  },
});
