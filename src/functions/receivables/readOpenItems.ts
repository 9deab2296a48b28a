import type { CreditNotes, OpenItems } from "../../core/receivables/ageReceivables";
import type { Column } from "../column";
import { CustomerNumbers, isEmptyText } from "../customerNumbers";
import type { Answer } from "../definition";
import { FIRST_DAY, LAST_DAY } from "../readScalar";
import { dueDayAt } from "./daysWhereNeeded";

export interface NamedOpenItems extends OpenItems {
  /** The customers as first written, in order of appearance; undefined for money without a customer. */
  readonly names: readonly (Answer | undefined)[];
}

/**
 * Open items from the columns of a list. A row without an amount is skipped whatever else stands in it; an open amount of
 * 0 needs no due date, nor does a credit note that gets a column of its own.
 */
export function readOpenItems(
  amounts: Float64Array,
  dueDates: Column,
  customers: Column | undefined,
  creditNotes: CreditNotes,
): NamedOpenItems {
  // Read in the same pass as the customers, not column by column: fetching cells from memory is what takes the time, and
  // two columns are fetched side by side.
  const dueDays = new Float64Array(amounts.length).fill(NaN);
  const numbers = new Int32Array(amounts.length);
  const known = new CustomerNumbers();
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount !== amount) continue;
    if (customers !== undefined && (amount !== 0 || !isEmptyText(customers.at(i))))
      numbers[i] = known.numberOf(customers, i);
    if (amount === 0 || (amount < 0 && creditNotes === "separate")) continue;
    const due = dueDates.numberAt(i, FIRST_DAY, LAST_DAY);
    dueDays[i] = due === due ? Math.floor(due) : dueDayAt(dueDays, dueDates, i, amount);
  }
  const names = customers === undefined ? [undefined] : known.names;
  return { amounts, dueDays, customers: numbers, customerCount: names.length, names };
}
