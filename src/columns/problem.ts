import type { BothLanguages } from "../functions/bothLanguages";

export const problemKinds = [
  "missingField",
  "missingEither",
  "missingRecommended",
  "noHeadings",
  "totalRow",
  "noteRow",
  "errorCell",
  "textDate",
  "ambiguousDate",
  "swappedDate",
  "unreadableDate",
  "textAmount",
  "ambiguousAmount",
  "unreadableAmount",
  "negativeAmount",
  "missingAmount",
  "openWithoutAmount",
  "mixedCurrency",
  "ambiguousShare",
  "unreadableShare",
  "unreadableNumber",
  "outOfRange",
  "unreadableTerms",
  "unreadableFlag",
  "unreadableCurrency",
  "unreadableWord",
  "unknownWord",
  "blankName",
  "blankDate",
  "blankStage",
  "unknownStage",
  "openWonMeaning",
  "wrongStageAnswer",
  "missingDueDate",
  "duplicateId",
  "hiddenDuplicate",
  "noFactors",
  "noCredit",
  "otherCustomers",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Something in a person's table that they should know, or have to decide, before a workbook is built from it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Id of the field that it is about. */
  readonly field?: string;
  /** Rows of the sheet in ascending order; 1 is the row of headings of a table that begins at the top. */
  readonly rows: readonly number[];
  readonly count: number;
  /** A problem that blocks needs another column, a corrected cell or an answer first. */
  readonly severity: "blocks" | "canGoOn";
  /** What, where, and what to do. */
  readonly sentence: BothLanguages;
}
