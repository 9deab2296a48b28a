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
});
