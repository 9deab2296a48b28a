import type { CreditNotes, OpenItems } from "../../core/receivables/ageReceivables";
import { comparable } from "../cells";
import type { Column } from "../column";
import type { Answer } from "../definition";
import { Failure } from "../failure";
import type { Place } from "../place";
import { readText } from "../readScalar";
import { dueDayAt, isEmpty, plainDays } from "./daysWhereNeeded";

export interface NamedOpenItems extends OpenItems {
  /** The customers as first written, in order of appearance; undefined for money without a customer. */
  readonly names: readonly (Answer | undefined)[];
}

/** Gives customers numbers by order of appearance. Kept per distinct cell: recognising each of 100,000 rows is slow. */
class CustomerNumbers {
  readonly names: (Answer | undefined)[] = [];
  private readonly byCell = new Map<unknown, number>();
  private readonly byName = new Map<string | undefined, number>();

  numberOf(column: Column, index: number): number {
    const raw = column.at(index);
    const known = this.byCell.get(raw);
    if (known !== undefined) return known;
    const customer = this.recognise(raw, column.place(index));
    this.byCell.set(raw, customer);
    return customer;
  }

  private recognise(raw: unknown, place: Place): number {
    let name: Answer | undefined;
    let key: string | undefined;
    if (!isEmpty(raw)) {
      const text = readText(raw, place);
      if (text instanceof Failure) throw text;
      name = typeof raw === "number" ? raw : text;
      key = comparable(text);
    }
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    this.byName.set(key, this.names.length);
    return this.names.push(name) - 1;
  }
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
  // What is not a day is looked at again only where money hangs on it.
  const dueDays = plainDays(dueDates);
  const numbers = new Int32Array(amounts.length);
  const known = new CustomerNumbers();
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount !== amount) continue;
    if (customers !== undefined && (amount !== 0 || !isEmpty(customers.at(i))))
      numbers[i] = known.numberOf(customers, i);
    if (amount === 0 || (amount < 0 && creditNotes === "separate")) continue;
    const due = dueDays[i] as number;
    dueDays[i] = due === due ? Math.floor(due) : dueDayAt(dueDays, dueDates, i, amount);
  }
  const names = customers === undefined ? [undefined] : known.names;
  return { amounts, dueDays, customers: numbers, customerCount: names.length, names };
}
