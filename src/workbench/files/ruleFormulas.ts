import { fromFileFormula, toFileFormula } from "../../formula/fileFormula";
import { parseDay } from "../../workbookFile/daySerial";

/** Formulas of rules in both spellings; they stand in no cell of their own. */
export class RuleFormulas {
  constructor(private readonly functionNames: readonly string[]) {}

  /** A formula, with its leading "=". */
  typed(stored: string): string {
    return fromFileFormula(stored, { functionNames: this.functionNames, tables: [] });
  }

  stored(typed: string): string {
    const formula = typed.startsWith("=") ? typed : `=${typed}`;
    return toFileFormula(formula, { functionNames: this.functionNames, tables: [] });
  }

  /** A value to compare with: a number or text as it is, anything else a formula. */
  typedValue(stored: string): string {
    if (isNumber(stored)) return String(Number(stored));
    const text = literal(stored);
    return text !== undefined && !text.startsWith("=") ? text : this.typed(stored);
  }

  storedValue(typed: string): string {
    if (typed.startsWith("=")) return this.stored(typed);
    if (isNumber(typed)) return typed;
    const day = parseDay(typed);
    return day === undefined ? quoted(typed) : String(day);
  }
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** The words of a text in quotation marks; undefined for anything else. */
export function literal(formula: string): string | undefined {
  const [, inside] = /^"((?:[^"]|"")*)"$/u.exec(formula.trim()) ?? [];
  return inside?.replaceAll('""', '"');
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
