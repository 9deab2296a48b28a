import type { TextsOf } from "../definition";
import type { qualify } from "./qualify";

export const qualifyTexts: TextsOf<typeof qualify> = {
  en: {
    purpose: "Pursue, Develop or Leave an opportunity: the weakest of the four questions decides.",
    parameters: {
      opportunity: "Is there an opportunity at this customer? 0 to 100, e.g. 80",
      solution: "Do we have the product and the solution? 0 to 100, e.g. 70",
      canWin: "Can we win? 0 to 100, e.g. 45",
      worthWinning: "Is it worth winning? 0 to 100, e.g. 90",
      threshold: "Points from which an answer is good enough, 0 to 100; 60 if omitted",
      language: 'Language of the answer, "en" (default) or "zh"',
    },
    notes: [
      "All four at the threshold or above: Pursue. One below half of it: Leave. Else Develop, and work on the weakest.",
      "The four questions are the training's; scores and threshold are ours, because the training gives none.",
    ],
  },
  zh: {
    purpose: "判断销售机会：推进、培育或放弃，由四个问题中最弱的一项决定。",
    parameters: {
      opportunity: "该客户有没有机会？0 到 100 分，如 80",
      solution: "我们有没有产品和方案？0 到 100 分，如 70",
      canWin: "能不能赢？0 到 100 分，如 45",
      worthWinning: "值不值得赢？0 到 100 分，如 90",
      threshold: "达标分数，0 到 100；省略为 60",
      language: '结果的语言，"en"（默认）或 "zh"',
    },
    notes: [
      "四项均达到达标分数为推进；有一项低于达标分数的一半为放弃；其余为培育，应先补最弱的一项。",
      "四个问题出自培训教材；分值和达标分数由本产品设定，教材中没有给出。",
    ],
  },
};
