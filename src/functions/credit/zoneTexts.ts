import type { TextsOf } from "../definition";
import type { zone } from "./zone";

export const zoneTexts: TextsOf<typeof zone> = {
  en: {
    purpose: "Safe, Grey or Distress: the zone of an Altman Z-score, by the cut-offs of its own model.",
    parameters: {
      model: "The model of the score: Z, Z1, Z2 or EM, as in CREDIT.ZSCORE",
      score: "The Z-score, e.g. 2.169",
      language: 'Language of the answer, "en" (default) or "zh"',
    },
    notes: [
      "Safe above, Distress below: Z 2.99 and 1.81; Z1 2.9 and 1.23; Z2 2.6 and 1.1; EM 5.85 and 4.35. A cut-off itself is Grey.",
      "A warning, not a verdict: Grey asks for a closer look at the firm.",
    ],
  },
  zh: {
    purpose: "Z 值所处的区间（安全、灰色或危险），按各模型自己的界限判断。",
    parameters: {
      model: "Z 值的模型：Z、Z1、Z2 或 EM，同 CREDIT.ZSCORE",
      score: "Z 值，如 2.169",
      language: '结果的语言，"en"（默认）或 "zh"',
    },
    notes: [
      "高于上限为安全，低于下限为危险：Z 2.99 与 1.81；Z1 2.9 与 1.23；Z2 2.6 与 1.1；EM 5.85 与 4.35。恰为界限值属灰色。",
      "结果是预警而非定论：处于灰色区的企业须进一步了解。",
    ],
  },
};
