import { parseDay } from "./daySerial";
import type { PlainValue } from "./plainTable";

const plainNumber = /^-?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
/** Only with the sign after the E: 1E5 is more often an article number than a hundred thousand. */
const scientificNumber = /^-?\d+(?:\.\d+)?[eE][+-]\d+$/;
const digits = /^\d+$/;
/** Excel, too, keeps 15 digits of a number and would turn the rest of a card or invoice number into zeros. */
const mostDigits = 15;

export interface TypedColumn {
  readonly values: readonly PlainValue[];
  readonly holdsDays: boolean;
}

/**
 * Gives a column's texts their types. A column decides as a whole where its cells have to agree: numbers and texts
 * that look alike never match in a look-up, and one number format has to fit all days of a column.
 */
export function typeColumn(texts: readonly string[]): TypedColumn {
  const trimmed = texts.map((text) => text.trim());
  const filled = trimmed.filter((text) => text !== "");
  if (filled.some(isIdentifier) && filled.every((text) => digits.test(text))) {
    return { values: trimmed.map((text) => (text === "" ? null : text)), holdsDays: false };
  }
  const holdsNumbers = filled.some((text) => numberOf(text) !== undefined);
  const holdsDays = !holdsNumbers && filled.some((text) => parseDay(text) !== undefined);
  const typed = (text: string) => (holdsDays ? parseDay(text) : numberOf(text)) ?? booleanOf(text);
  // What stays a text keeps its outer spaces too: nothing in a person's data changes unasked.
  return { values: texts.map((text, row) => (trimmed[row] ? (typed(trimmed[row]) ?? text) : null)), holdsDays };
}

function isIdentifier(text: string): boolean {
  return digits.test(text) && (text.length > mostDigits || (text.length > 1 && text.startsWith("0")));
}

function numberOf(text: string): number | undefined {
  if (!/\d/.test(text) || isIdentifier(text)) return undefined;
  if (!plainNumber.test(text) && !scientificNumber.test(text)) return undefined;
  if (digits.test(text.slice(1)) && text.length > mostDigits + 1) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function booleanOf(text: string): boolean | undefined {
  const upper = text.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : undefined;
}
