import type { ExchangeRate } from "./exchangeAmounts";
import type { DateOrder } from "./dayText";
import type { DecimalSign } from "./moneyText";

/** What the person has decided where the table itself leaves it open; by field where columns may differ. */
export interface TableAnswers<Id extends string> {
  readonly dateOrder?: Readonly<Partial<Record<Id, DateOrder>>>;
  readonly swappedDates?: Readonly<Partial<Record<Id, "swap" | "keep">>>;
  readonly decimalSign?: Readonly<Partial<Record<Id, DecimalSign>>>;
  /** Instead of the unit that the heading names. */
  readonly scale?: Readonly<Partial<Record<Id, number>>>;
  /** Rate of each currency in the workbook's own, or its rows left out; "" is an amount without a currency. */
  readonly exchange?: Readonly<Record<string, ExchangeRate>>;
}
