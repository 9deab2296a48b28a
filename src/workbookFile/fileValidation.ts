import type { FileComparison } from "./fileComparison";

/** Formulas are those of files, without "=", relative to the first cell. */
export type FileValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly withoutButton?: true }
  /** A number between these, or any. */
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  /** Any day. */
  | { readonly kind: "date" }
  | {
      readonly kind: "compared";
      readonly what: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly operator: FileComparison;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  /** Anything goes; there is only a prompt. */
  | { readonly kind: "any" };

export interface FileValidation {
  readonly rule: FileValidationRule;
  /** Another value is refused, warned of or told of. */
  readonly style: "stop" | "warning" | "information";
  /** Nothing is said of another value, and it is let in. */
  readonly silent?: true;
  readonly title?: string;
  readonly message?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  /** A blank is another value, too. */
  readonly refusesBlanks?: true;
}
