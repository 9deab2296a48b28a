import { VALIDATE_CELL, SheetInterceptorService } from "@univerjs/sheets";
import { FillTemplate } from "../../formula/fillTemplate";
import type { ComparisonOperator } from "./conditionalFormats";
import type { CellAddress, CellValue, Rect, SheetId, Unsubscribe } from "./sheetEngine";
import type { PlacedValidation, RefusedEntry, ValidationRule } from "./validations";
import type { UniverRuntime } from "./univerRuntime";

export interface EntryRulesParts {
  readonly runtime: UniverRuntime;
  readonly list: (sheet: SheetId) => readonly PlacedValidation[];
  /** The value and the text that a person sees, once it is calculated. */
  readonly seen: (at: CellAddress) => Promise<{ readonly value: CellValue; readonly text: string }>;
  /** Calculates a formula of a rule, written for the first cell of its range, as if it stood in that sheet. */
  readonly evaluate: (formula: string, home: Rect) => Promise<readonly (readonly CellValue[])[]>;
}

/**
 * Decides what a person may leave in a cell. Univer's own validators wait for results of formulas that sometimes never
 * come, and then the value stays unchecked; here formulas are calculated when they are needed.
 */
export class EntryRules {
  private readonly listeners = new Set<(refused: RefusedEntry) => void>();

  constructor(private readonly parts: EntryRulesParts) {
    // Ahead of Univer's, which is not asked any more.
    parts.runtime.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      priority: 100,
      handler: async (_, { subUnitId, row, col }) => this.accepts({ sheet: subUnitId, row, column: col }),
    });
  }

  onRefused(listener: (refused: RefusedEntry) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether what now stands in a cell may stay there. */
  async accepts(at: CellAddress): Promise<boolean> {
    const validation = this.parts.list(at.sheet).find(({ rects }) => rects.some((rect) => isInside(at, rect)));
    if (!validation?.alert.shown || validation.alert.style !== "Stop") return true;
    if (await this.allows(validation, at)) return true;
    const { title, message } = validation.alert;
    [...this.listeners].forEach((listener) => listener({ at, title, message }));
    return false;
  }

  /** Those among the cells of an area that break its rule, whatever happens to such entries. */
  async invalid(area: Rect): Promise<readonly CellAddress[]> {
    const broken: CellAddress[] = [];
    // Most rules ask the same of every cell.
    const known = new Map<string, ReturnType<Calculate>>();
    for (const validation of this.parts.list(area.sheet)) {
      for (const at of validation.rects.flatMap((rect) => cellsInBoth(rect, area)))
        if (!(await this.allows(validation, at, known))) broken.push(at);
    }
    return broken;
  }

  private async allows(
    { rule, ignoreBlanks, rects }: PlacedValidation,
    at: CellAddress,
    known = new Map<string, ReturnType<Calculate>>(),
  ): Promise<boolean> {
    const { value, text } = await this.parts.seen(at);
    if (value === null || value === "") return ignoreBlanks;
    if (typeof value === "object") return false;
    const [first] = rects;
    const home = first ?? { ...at, rows: 1, columns: 1 };
    const calculate: Calculate = (formula) => {
      const filled = new FillTemplate(formula).at(at.row - home.row, at.column - home.column);
      const answer = known.get(filled) ?? this.parts.evaluate(filled, { ...at, rows: 1, columns: 1 });
      known.set(filled, answer);
      return answer;
    };
    return rule.kind === "list"
      ? this.isChoice(rule.source, value, text, calculate)
      : this.isWithin(rule, value, calculate);
  }

  private async isChoice(source: string, value: CellValue, text: string, calculate: Calculate): Promise<boolean> {
    if (!source.startsWith("=")) return source.split(",").some((choice) => choice.trim() === text);
    const choices = (await calculate(source)).flat();
    return choices.some((choice) =>
      typeof choice === "string" && typeof value === "string"
        ? choice.toLowerCase() === value.toLowerCase()
        : choice === value,
    );
  }

  private async isWithin(
    rule: Exclude<ValidationRule, { kind: "list" }>,
    value: number | string | boolean,
    calculate: Calculate,
  ): Promise<boolean> {
    if (rule.kind === "custom") {
      const [[answer = null] = []] = await calculate(rule.formula);
      return typeof answer === "number" ? answer !== 0 : answer === true;
    }
    const measured = rule.kind === "textLength" ? String(value).length : value;
    if (typeof measured !== "number") return false;
    if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
    const bounds = await Promise.all([rule.formula1, rule.formula2].map((typed) => bound(typed, calculate)));
    const [one = Number.NaN, other = Number.NaN] = bounds;
    return comparisons[rule.operator](measured, one, other);
  }
}

type Calculate = (formula: string) => Promise<readonly (readonly CellValue[])[]>;

/** A bound is a number, a formula, or a day or time as a text. */
async function bound(typed: string | undefined, calculate: Calculate): Promise<number> {
  if (typed === undefined) return Number.NaN;
  if (!typed.startsWith("=") && typed.trim() !== "" && Number.isFinite(Number(typed))) return Number(typed);
  const formula = typed.startsWith("=") ? typed : `=DATEVALUE("${typed.replaceAll('"', '""')}")`;
  const [[answer = null] = []] = await calculate(formula);
  return typeof answer === "number" ? answer : Number.NaN;
}

/** With a bound that is no number nothing holds, and everything is refused. */
const comparisons: Readonly<Record<ComparisonOperator, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, one, other) => value >= Math.min(one, other) && value <= Math.max(one, other),
  NotBetween: (value, one, other) => value < Math.min(one, other) || value > Math.max(one, other),
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one && !Number.isNaN(one),
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqual: (value, one) => value >= one,
  LessThanOrEqual: (value, one) => value <= one,
};

function cellsInBoth(rect: Rect, area: Rect): CellAddress[] {
  const row = Math.max(rect.row, area.row);
  const column = Math.max(rect.column, area.column);
  const rows = Math.min(rect.row + rect.rows, area.row + area.rows) - row;
  const columns = Math.min(rect.column + rect.columns, area.column + area.columns) - column;
  if (rows <= 0 || columns <= 0) return [];
  return Array.from({ length: rows * columns }, (_, index) => ({
    sheet: rect.sheet,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

const isInside = ({ row, column }: CellAddress, rect: Rect): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
