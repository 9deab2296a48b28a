import { defineFunction, lifts, type Answer } from "../definition";
import { number, optional, text, type ScalarParameter } from "../parameters";
import { isRight } from "./isRight";
import { readAnswer } from "./readAnswer";

/** One cell with a number, a word, TRUE or FALSE. */
const anyAnswer = (): ScalarParameter<Answer> => ({ ...text(), read: readAnswer });

export const check = defineFunction({
  id: "WORKSHOP.CHECK",
  parameters: { answer: anyAnswer(), expected: anyAnswer(), tolerance: optional(number({ min: 0 })) },
  result: lifts("flag"),
  compute: ({ answer, expected, tolerance }) =>
    answer === "" || expected === "" ? "" : isRight(answer, expected, tolerance),
  example: { given: { answer: 365, expected: 364.8 }, answer: true },
});
