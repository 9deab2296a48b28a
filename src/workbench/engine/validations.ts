import type { ComparisonOperator } from "./conditionalFormats";
import type { CellAddress, Rect, SheetId, Unsubscribe } from "./sheetEngine";

/** A number or text as typed, or a formula with its leading "=". References are relative to the first cell. */
export type ValidationRule =
  | {
      readonly kind: "list";
      /** `a,b,c`, or a formula that gives the choices. */
      readonly source: string;
      readonly dropDown: boolean;
    }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface ValidationAlert {
  readonly shown: boolean;
  /** Only `Stop` keeps the value out. */
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly shown: boolean;
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export interface PlacedValidation extends Validation {
  readonly id: string;
  readonly rects: readonly Rect[];
}

/** A value that was not let in, with the words of the rule's author, which may be empty. */
export interface RefusedEntry {
  readonly at: CellAddress;
  readonly title: string;
  readonly message: string;
}

/** What a person may type into cells. What a program writes is not checked, as in Excel. */
export interface Validations {
  list(sheet: SheetId): readonly PlacedValidation[];
  /** In place of whatever was said of these cells before. */
  set(rect: Rect, validation: Validation): void;
  clear(rect: Rect): void;
  /** Cells of the rectangle whose values break their rule, whoever put them there. */
  invalidCells(rect: Rect): Promise<readonly CellAddress[]>;
  onRefused(listener: (refused: RefusedEntry) => void): Unsubscribe;
}
