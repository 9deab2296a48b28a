import type { TextsOf } from "../definition";
import type { check } from "./check";

export const checkTexts: TextsOf<typeof check> = {
  en: {
    purpose: "Marks an answer: TRUE if it is right, FALSE if not, empty while there is none.",
    parameters: {
      answer: "What the learner wrote, e.g. 365",
      expected: "The right answer, e.g. 364.8 or Retain",
      tolerance: "How far off a number may be, e.g. 0.5; own rounding if omitted",
    },
    notes: [
      "A number is right when the expected one, rounded to the decimals of the answer, is the answer, and the rounding changes it by 0.5 % at most.",
      "365 and 364.8 are right for 364.8, 366 is not; 16,667 is right for 16666.67, 16,666 is not.",
      "With a tolerance, that alone decides; 0 asks for the exact number.",
      "Words are compared without regard to case, full or half width, and spaces around them. A number typed as text counts as the number.",
    ],
  },
  zh: {
    purpose: "批改答案：正确为 TRUE，错误为 FALSE，未作答为空。",
    parameters: {
      answer: "学员的答案，如 365",
      expected: "标准答案，如 364.8 或“保留”",
      tolerance: "数值允许的误差，如 0.5；省略则按答案自身的小数位判断",
    },
    notes: [
      "标准答案四舍五入到学员答案的小数位后与其相同，且舍入误差不超过 0.5%，即为正确。",
      "标准答案为 364.8 时，365 和 364.8 正确，366 错误；为 16666.67 时，16,667 正确，16,666 错误。",
      "给出误差时只按误差判断；0 表示必须完全相等。",
      "文字比较不区分大小写、全角半角和首尾空格。以文本形式输入的数字按数字判断。",
    ],
  },
};
