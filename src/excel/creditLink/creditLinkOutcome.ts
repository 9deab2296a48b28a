import type { BuildProblem } from "../buildProblem";

/** A sheet that is written to, so that it can be shown. */
export interface LinkedSheet {
  readonly worksheetId: string;
  /** Its name now. */
  readonly name: string;
}

export interface LinkedCells {
  /** Cells that get a formula: blank ones, and typed ones where those are to be replaced. */
  readonly written: number;
  /** Cells that hold the link already. */
  readonly linked: number;
  /** Cells with a value or a formula of the person's. */
  readonly typed: number;
}

/** What the link is about to change, or has changed. */
export interface CreditLinkFigures {
  /** Customers of the Credit file, the added ones included. */
  readonly customers: number;
  /** Customers of Receivables that the Credit file lacked. */
  readonly added: number;
  readonly creditFile: LinkedCells;
  readonly receivables: LinkedCells;
}

export type CreditLinkObstacle =
  | { readonly kind: "noExcel" | "noReceivables" | "noCreditFile" }
  /** Excel's formulas of today are needed. */
  | { readonly kind: "hostTooOld"; readonly needed: string }
  /** Built by a version whose formulas take a linked blank for a value. */
  | { readonly kind: "olderBuild"; readonly sheet: string }
  /** A column or an input that the link reads is not to be found; `name` is what it was called. */
  | { readonly kind: "missing"; readonly sheet: string; readonly name: string }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  /** Amounts of one workbook would stand under the currency of the other. */
  | { readonly kind: "otherCurrency"; readonly receivables: string; readonly creditFile: string }
  /** The rows to be added would push on what stands below the table. */
  | { readonly kind: "noRoom"; readonly sheet: string; readonly address: string };

interface ReadyLink {
  readonly creditFile: LinkedSheet;
  readonly receivables: LinkedSheet;
  /** With what is typed kept. */
  readonly figures: CreditLinkFigures;
  readonly manualCalculation: boolean;
}

export type CreditLinkInspection =
  | ({ readonly status: "ready" } & ReadyLink)
  | { readonly status: "blocked"; readonly obstacles: readonly CreditLinkObstacle[] }
  | { readonly status: "failed"; readonly problem: BuildProblem };

export type CreditLinkOutcome =
  | ({ readonly status: "linked" } & ReadyLink)
  /** Nothing was written. */
  | { readonly status: "blocked"; readonly obstacles: readonly CreditLinkObstacle[] }
  /** `restored` says whether the cells are again as they were. */
  | { readonly status: "failed"; readonly problem: BuildProblem; readonly restored: boolean };
