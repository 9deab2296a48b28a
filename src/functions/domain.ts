/** What a value means: decides how it is read, how it is shown, and which values tests generate. */
export type ValueKind =
  | "money" // in the currency of the sheet
  | "share" // fraction of a whole, 0.02 for 2 %
  | "ratio" // one amount by another, not bounded by 1
  | "yearlyRate" // fraction a year, 0.08 for 8 %
  | "number"
  | "count" // whole number
  | "days"
  | "day" // Excel serial day number
  | "text"
  | "flag" // TRUE or FALSE
  | "choice" // one of a few words
  | "table"; // a range with columns of its own

/** Which values are allowed. Written once: the check, the sentence, the help text and the generated tests follow it. */
export interface Domain {
  readonly kind: ValueKind;
  readonly min?: number;
  readonly max?: number;
  /** `min` itself is not allowed. */
  readonly aboveMin?: boolean;
  readonly whole?: boolean;
  readonly choices?: readonly string[];
}
