import type { DateOrder } from "./dayText";
import type { ExchangeRate } from "./exchangeAmounts";
import type { MissingAmountChoice } from "./fillMissingAmounts";
import type { DecimalSign } from "./moneyText";
import type { StageAnswer } from "./proposeStages";
import type { Terms } from "./termsText";

/** What the person has decided about a list of whatever kind. By field where columns may differ. */
export interface ListAnswers {
  readonly dateOrder: Readonly<Record<string, DateOrder>>;
  readonly swappedDates: Readonly<Record<string, "swap" | "keep">>;
  readonly decimalSign: Readonly<Record<string, DecimalSign>>;
  readonly exchange: Readonly<Record<string, ExchangeRate>>;
  readonly won?: "signed" | "paid";
  readonly stages: Readonly<Record<string, StageAnswer>>;
  readonly blankStage?: { readonly kind: "leaveOut" } | { readonly kind: "stage"; readonly name: string };
  readonly missingAmount?: MissingAmountChoice;
  readonly missingDueDate?: { readonly kind: "leaveOut" } | { readonly kind: "terms"; readonly terms: Terms };
}

export const noAnswers: ListAnswers = {
  dateOrder: {},
  swappedDates: {},
  decimalSign: {},
  exchange: {},
  stages: {},
};
