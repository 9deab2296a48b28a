import type { CreditNotes, OpenItems } from "../../core/receivables/ageReceivables";
import { comparable, isBlank, quoteCell } from "../cells";
import type { Column } from "../column";
import type { Answer } from "../definition";
import { Failure } from "../failure";
import { at, type Place } from "../place";
import { FIRST_DAY, LAST_DAY, readDay, readText } from "../readScalar";

export interface NamedOpenItems extends OpenItems {
  /** The customers as first written, in order of appearance; undefined for money without a customer. */
  readonly names: readonly (Answer | undefined)[];
}

const isEmpty = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

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

function readDue(dueDates: Column, index: number, amount: number): number {
  const raw = dueDates.at(index);
  if (isEmpty(raw))
    throw new Failure(
      "#VALUE!",
      at(dueDates.place(index), {
        en: `there is an open amount of ${quoteCell(amount)} but no due date. Enter its due date.`,
        zh: `有未结金额 ${quoteCell(amount)} 但没有到期日，请填写到期日。`,
      }),
    );
  const due = readDay(raw, dueDates.place(index));
  if (due instanceof Failure) throw due;
  return due;
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
  const dueDays = dueDates.numbers(FIRST_DAY, LAST_DAY, () => NaN);
  const numbers = new Int32Array(amounts.length);
  const known = new CustomerNumbers();
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount !== amount) continue;
    if (customers !== undefined && (amount !== 0 || !isEmpty(customers.at(i))))
      numbers[i] = known.numberOf(customers, i);
    if (amount === 0 || (amount < 0 && creditNotes === "separate")) continue;
    const due = dueDays[i] as number;
    dueDays[i] = due === due ? Math.floor(due) : readDue(dueDates, i, amount);
  }
  const names = customers === undefined ? [undefined] : known.names;
  return { amounts, dueDays, customers: numbers, customerCount: names.length, names };
}
