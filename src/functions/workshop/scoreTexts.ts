import type { TextsOf } from "../definition";
import type { score } from "./score";

export const scoreTexts: TextsOf<typeof score> = {
  en: {
    purpose: "Share of questions answered right: right answers ÷ all questions.",
    parameters: {
      answers: "What the learner wrote, one cell a question",
      expected: "The right answers, as many cells",
      tolerance: "How far off a number may be, e.g. 0.5; own rounding if omitted",
    },
    notes: [
      "Marked as by WORKSHOP.CHECK. A question without an answer is not right and stays in the count.",
      "Rows without an expected answer are no questions and are left out.",
    ],
  },
  zh: {
    purpose: "得分率：答对题数 ÷ 全部题数。",
    parameters: {
      answers: "学员的答案，每题一格",
      expected: "标准答案，格数相同",
      tolerance: "数值允许的误差，如 0.5；省略则按答案自身的小数位判断",
    },
    notes: ["判断方法同 WORKSHOP.CHECK。未作答的题不算对，但计入总题数。", "没有标准答案的行不是题目，不计入。"],
  },
};
