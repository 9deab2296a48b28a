import { ExactTotals } from "../numbers/exactTotals";

/** Invoices as columns, one entry a row. */
export interface Invoices {
  /** Money; NaN, 0 and credit notes do not count. */
  readonly amounts: Float64Array;
  /** Excel day numbers. */
  readonly dueDays: Float64Array;
  /** Excel day numbers, NaN while unpaid. */
  readonly paidDays: Float64Array;
  /** Number of the customer, below `customerCount`. */
  readonly customers: Int32Array;
  readonly customerCount: number;
}

export interface PaymentBehaviour {
  /** Share of the money that was paid by its due date. */
  readonly onTime: number;
  /** Mean days after the due date, weighted by amount; negative when customers pay early. */
  readonly daysLate: number;
  /** Days of the latest payment, 0 when none was late. */
  readonly worst: number;
  /** Change of the days late from quarter to quarter of due dates; undefined with a single due date. */
  readonly perQuarter: number | undefined;
}

const DAYS_OF_A_QUARTER = 365 / 4;

/** Days late of each invoice as known on the day looked at; NaN where it does not count. */
function daysLate({ amounts, dueDays, paidDays }: Invoices, asOf: number): Float64Array {
  return amounts.map((amount, i) => {
    const due = dueDays[i] as number;
    const paid = paidDays[i] as number;
    // A payment after the day looked at has not happened yet.
    const until = paid <= asOf ? paid : asOf;
    return amount > 0 && (paid <= asOf || due < asOf) ? until - due : NaN;
  });
}

/** Smallest and largest value of each customer; the smallest stays Infinity where none counts. */
function endsOf(values: Float64Array, late: Float64Array, { customers, customerCount }: Invoices) {
  const least = new Float64Array(customerCount).fill(Infinity);
  const most = new Float64Array(customerCount).fill(-Infinity);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(late[i])) continue;
    const customer = customers[i] as number;
    const value = values[i] as number;
    if (value < (least[customer] as number)) least[customer] = value;
    if (value > (most[customer] as number)) most[customer] = value;
  }
  return { least, most };
}

/**
 * How each customer pays, as known on the day `asOf`: an invoice that is unpaid and past due counts with its days so far,
 * one that is unpaid and not yet due does not count. The trend is the line of least squares through days late by due day,
 * weighted by amount.
 *
 * @returns  one entry a customer; undefined where no invoice counts
 */
export function paymentBehaviour(invoices: Invoices, asOf: number): (PaymentBehaviour | undefined)[] {
  const { amounts, dueDays, customers, customerCount } = invoices;
  const late = daysLate(invoices, asOf);
  const heaviest = endsOf(amounts, late, invoices).most;
  const lates = endsOf(late, late, invoices);
  const dues = endsOf(dueDays, late, invoices);
  // Weights are shares of the customer's largest amount: sums of the largest amounts stay inside the numbers.
  const weightOf = (i: number, customer: number): number => (amounts[i] as number) / (heaviest[customer] as number);

  const weight = new ExactTotals(customerCount);
  const onTime = new ExactTotals(customerCount);
  const lateness = new ExactTotals(customerCount);
  const due = new ExactTotals(customerCount);
  for (let i = 0; i < late.length; i++) {
    const days = late[i] as number;
    if (days !== days) continue;
    const customer = customers[i] as number;
    const share = weightOf(i, customer);
    weight.add(customer, share);
    if (days <= 0) onTime.add(customer, share);
    lateness.add(customer, share * days);
    due.add(customer, share * (dueDays[i] as number));
  }
  const mean = (totals: ExactTotals, customer: number, least: Float64Array, most: Float64Array): number =>
    Math.min(
      Math.max(totals.total(customer) / weight.total(customer), least[customer] as number),
      most[customer] as number,
    );
  const meanLate = Float64Array.from(heaviest, (_, customer) => mean(lateness, customer, lates.least, lates.most));
  const meanDue = Float64Array.from(heaviest, (_, customer) => mean(due, customer, dues.least, dues.most));

  // About the means: day numbers near 45,000 would lose their digits when squared.
  const spread = new ExactTotals(customerCount);
  const together = new ExactTotals(customerCount);
  for (let i = 0; i < late.length; i++) {
    const days = late[i] as number;
    if (days !== days) continue;
    const customer = customers[i] as number;
    const away = (dueDays[i] as number) - (meanDue[customer] as number);
    const pull = weightOf(i, customer) * away;
    spread.add(customer, pull * away);
    together.add(customer, pull * (days - (meanLate[customer] as number)));
  }
  return Array.from(heaviest, (most, customer) => {
    if (most === -Infinity) return undefined;
    const width = spread.total(customer);
    return {
      onTime: onTime.total(customer) / weight.total(customer),
      daysLate: meanLate[customer] as number,
      worst: Math.max(0, lates.most[customer] as number),
      perQuarter: width > 0 ? (together.total(customer) / width) * DAYS_OF_A_QUARTER : undefined,
    };
  });
}
