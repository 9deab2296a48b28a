import type { FactsOf } from "./functionFacts";

export const workshopFacts: FactsOf<"WORKSHOP"> = {
  "WORKSHOP.CHECK": {
    formula: {
      en: "right when expected, rounded to the decimals of the answer, equals it and |answer − expected| ≤ 0.5 % of expected\nwith a tolerance: |answer − expected| ≤ tolerance",
      zh: "正确答案按所填答案的小数位四舍五入后与之相等，且 |答案 − 正确答案| ≤ 正确答案的 0.5%\n给出容差时：|答案 − 正确答案| ≤ 容差",
    },
    source: { en: "Ours: a person may round, but not cut off", zh: "本产品设定：可以四舍五入，不可截断" },
    related: ["WORKSHOP.SCORE"],
  },
  "WORKSHOP.SCORE": {
    formula: { en: "score = right answers ÷ all questions", zh: "得分 = 答对题数 ÷ 全部题数" },
    source: { en: "Ours", zh: "本产品设定" },
    related: ["WORKSHOP.CHECK"],
  },
};
