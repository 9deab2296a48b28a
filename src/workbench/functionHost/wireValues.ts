import type { CellValue, ErrorCode } from "../engine/sheetEngine";
import type { InvocationResult, WireError } from "./functionHost";
import type { HostSentences } from "./hostSentences";

const errorCodes: readonly ErrorCode[] = [
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

/** A cell on its way to the runtime. Blank is "", as Excel on the web hands it over; only an omitted argument is null. */
export function toWireValue(value: CellValue): unknown {
  if (value === null) return "";
  // The runtime makes a CustomFunctions.Error of exactly this when flag 4 is set; a message would be lost there.
  return typeof value === "object" ? { type: "CustomFunctionError", code: value.error } : value;
}

export type Values = readonly (readonly CellValue[])[];

/** A result in the engine's words, with the sentences of the errors in it. */
export interface Answer {
  readonly values: CellValue | Values;
  readonly sentences: readonly ErrorSentence[];
}

export interface ErrorSentence {
  /** The place in the result, counted from its top left cell. */
  readonly row: number;
  readonly column: number;
  readonly error: ErrorCode;
  readonly sentence: string;
}

export function errorAnswer(error: ErrorCode, sentence?: string): Answer {
  return { values: { error }, sentences: sentence ? [{ row: 0, column: 0, error, sentence }] : [] };
}

/** The numbers that the runtime sends for a function that threw. #REF! and #NAME? do not survive it: they come as 7. */
const errorsByNumber: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function readResult({ succeeded, value, errorCode }: InvocationResult, say: HostSentences): Answer {
  if (succeeded) return readValue(value, say);
  const error = errorsByNumber[errorCode ?? 0] ?? "#VALUE!";
  // For NaN and Infinity the runtime sends their names where a sentence would stand.
  const hasSentence = typeof value === "string" && value !== "" && value !== "NaN" && value !== "Infinity";
  return errorAnswer(value === "NaN" ? "#NUM!" : error, hasSentence ? value : undefined);
}

function readValue(value: unknown, say: HostSentences): Answer {
  const sentences: ErrorSentence[] = [];
  if (!Array.isArray(value)) return { values: readElement(value, { row: 0, column: 0, sentences, say }), sentences };
  const rows: readonly unknown[] = value;
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) {
    return errorAnswer("#VALUE!", say.listForRows());
  }
  const values = rows.map((row, i) =>
    row.map((element, j) => readElement(element, { row: i, column: j, sentences, say })),
  );
  return { values, sentences };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly sentences: ErrorSentence[];
  readonly say: HostSentences;
}

/** A result that is no value at all shows as 0, as every formula of Excel's that yields nothing. */
function readElement(element: unknown, { row, column, sentences, say }: Place): CellValue {
  if (element === null || element === undefined) return 0;
  if (typeof element === "number" || typeof element === "string" || typeof element === "boolean") return element;
  if (isError(element)) {
    const error = errorCodes.find((code) => code === element.code) ?? "#VALUE!";
    if (element.message) sentences.push({ row, column, error, sentence: element.message });
    return { error };
  }
  // Rich values carry the plain one that a host without them shows.
  const { basicValue, type } = element as { readonly basicValue?: unknown; readonly type?: unknown };
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return basicValue;
  const sentence = typeof type === "string" ? say.richValue(type) : say.noValue();
  sentences.push({ row, column, error: "#VALUE!", sentence });
  return { error: "#VALUE!" };
}

function isError(element: unknown): element is WireError {
  return (
    typeof element === "object" &&
    element !== null &&
    "code" in element &&
    "valueType" in element &&
    element.valueType === "CustomFunctionError"
  );
}
