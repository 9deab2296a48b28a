import { divide } from "../../core/numbers/divide";
import { isBlank } from "../cells";
import type { Column } from "../column";
import { defineFunction, scalar, type Answer } from "../definition";
import { Failure, Refusal } from "../failure";
import { cellColumn, number, optional } from "../parameters";
import { isRight } from "./isRight";
import { readAnswer } from "./readAnswer";

/** The cell's answer; empty when there is none. */
function answerAt(column: Column, index: number): Answer {
  const raw = column.at(index);
  if (isBlank(raw)) return "";
  const answer = readAnswer(raw, column.place(index));
  if (answer instanceof Failure) throw answer;
  return answer;
}

export const score = defineFunction({
  id: "WORKSHOP.SCORE",
  parameters: {
    answers: cellColumn("text"),
    expected: cellColumn("text"),
    tolerance: optional(number({ min: 0 })),
  },
  result: scalar("share"),
  compute({ answers, expected, tolerance }) {
    let questions = 0;
    let right = 0;
    for (let index = 0; index < expected.length; index++) {
      const wanted = answerAt(expected, index);
      if (wanted === "") continue;
      const answer = answerAt(answers, index);
      questions++;
      if (answer !== "" && isRight(answer, wanted, tolerance)) right++;
    }
    if (questions === 0)
      throw new Refusal("#DIV/0!", "expected", {
        en: "all cells are blank, so there is nothing to mark.",
        zh: "单元格全部为空，没有可批改的题目。",
      });
    return divide(right, questions, "expected");
  },
  example: {
    given: { answers: [[365], [35.2], [""], ["retain"]], expected: [[364.8], [35.2], [176], ["Retain"]] },
    answer: 0.75,
  },
  texts: {
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
  },
});
