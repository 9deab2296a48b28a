import { errorInCell, passOnError } from "../cells";
import type { Answer } from "../definition";
import { Failure } from "../failure";
import { at, type Place } from "../place";

/** Reads a cell that may hold anything a person answers with; a text of spaces comes out empty. */
export function readAnswer(raw: unknown, place: Place): Answer | Failure {
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "boolean" || (typeof raw === "number" && Number.isFinite(raw))) return raw;
  return new Failure(
    "#VALUE!",
    at(place, {
      en: "it is neither a number nor a text. Enter the answer itself.",
      zh: "既不是数字也不是文本，请直接填写答案。",
    }),
  );
}
