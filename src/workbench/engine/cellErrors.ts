import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { CellError, ErrorCode } from "./sheetEngine";

const codes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** One object per error, by its code. */
export const cellErrors: ReadonlyMap<string, CellError> = new Map(codes.map((code) => [code, { error: code }]));

// Without this "#BUSY!" is a text to Univer: SUM would pass over it and IFERROR would not catch it.
(ERROR_TYPE_SET as Set<string>).add("#BUSY!");

/** Univer's own type has no `#BUSY!`; its functions only ever compare the text. */
export function univerError(code: ErrorCode): ErrorType {
  return code as ErrorType;
}
