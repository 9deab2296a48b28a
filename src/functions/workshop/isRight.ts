import { isRightNumber } from "../../core/workshop/isRightNumber";
import { comparable } from "../cells";
import type { Answer } from "../definition";

/** The number in a text that was meant as one: a learner's 16,667 in a cell formatted as text is still right. */
function numberIn(answer: Answer): number | undefined {
  if (typeof answer !== "string") return typeof answer === "number" ? answer : undefined;
  const text = comparable(answer).replace(/[,\s]/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/** Is a learner's answer right? The expected one decides how: as a number, or as a word without regard to case and width. */
export function isRight(answer: Answer, expected: Answer, tolerance: number | undefined): boolean {
  if (typeof expected !== "number") return comparable(String(answer)) === comparable(String(expected));
  const number = numberIn(answer);
  return number !== undefined && isRightNumber(number, expected, tolerance);
}
