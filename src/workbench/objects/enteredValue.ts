import type { CellInput } from "../engine/sheetEngine";
import { invalidArgument } from "./hostError";

/** A value as the add-in hands it, turned into what a person's typing the same would leave in the cell. */
export interface EnteredValue {
  readonly input: CellInput;
  /** The number format that typing this brings along, as `5%` does. */
  readonly numberFormat?: string;
}

/** A cell holds no longer text. */
const longestText = 32_767;

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/u;

/**
 * Excel parses texts on their way into a cell. Parsed here: plain, exponential and grouped numbers, percentages, TRUE and
 * FALSE. Not parsed, because it depends on the person's region: dates, times and currencies; they stay text.
 */
export function enteredValue(value: unknown): EnteredValue {
  if (value === null || typeof value === "boolean") return { input: value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { input: value };
  }
  if (typeof value !== "string" || value.length > longestText) throw invalidArgument();
  if (value.startsWith("'") || value.startsWith("=")) return { input: value };
  const text = value.trim();
  if (text === "") return { input: value };
  if (plainNumber.test(text)) return { input: Number(text) };
  if (groupedNumber.test(text)) {
    return { input: Number(text.replaceAll(",", "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  if (text.endsWith("%") && plainNumber.test(text.slice(0, -1).trim())) {
    const digits = text.slice(0, -1).trim();
    // Shifting the exponent instead of dividing keeps 1.1% at 0.011.
    const input = /e/iu.test(digits) ? Number(digits) / 100 : Number(`${digits}e-2`);
    return { input, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  }
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { input: word === "TRUE" };
  // What begins with a sign and is no number is a formula, as it is when a person types it.
  if (text.startsWith("+") || text.startsWith("-")) return { input: `=${text}` };
  return { input: value };
}
