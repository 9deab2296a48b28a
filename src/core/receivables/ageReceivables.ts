import { exactSum } from "../numbers/exactSum";
import { ExactTotals } from "../numbers/exactTotals";
import { withoutResidue } from "../numbers/withoutResidue";
import { bucketOf } from "./bucketOf";
import { netCredits } from "./netCredits";

/** Open invoices and credit notes as columns, one entry a row. Typed arrays, because ledgers have 100,000 rows. */
export interface OpenItems {
  /** Money, negative for a credit note, NaN for a row without an amount. */
  readonly amounts: Float64Array;
  /** Excel day numbers; looked at only where the amount is neither NaN nor 0. */
  readonly dueDays: Float64Array;
  /** Number of the customer, below `customerCount`. */
  readonly customers: Int32Array;
  readonly customerCount: number;
}

/**
 * Where credit notes go: into the bucket of their own date, into a last column of their own, or against the customer's
 * debts, oldest first (`netCredits` says what happens to credit beyond the debts).
 */
export type CreditNotes = "date" | "separate" | "oldest";

export interface AgedReceivables {
  /** The buckets, and with `separate` one more for the credit notes. */
  readonly columns: number;
  /** Customers × columns, row by row. */
  readonly amounts: Float64Array;
  /** Σ of each customer's row. */
  readonly totals: Float64Array;
  /** Money past due a customer, whatever the bounds; credit notes in a column of their own are not part of it. */
  readonly overdue: Float64Array;
  /** Σ of each column over the customers. */
  readonly columnTotals: Float64Array;
  readonly total: number;
}

/**
 * Receivables by customer and age. Σ of all columns is Σ of all amounts, to the cent.
 *
 * @param asOf    day number of the day looked at; age = asOf − due day
 * @param bounds  inclusive upper ends of the buckets in days past due, ≥ 0 and strictly increasing
 */
export function ageReceivables(
  { amounts, dueDays, customers, customerCount }: OpenItems,
  asOf: number,
  bounds: readonly number[],
  creditNotes: CreditNotes,
): AgedReceivables {
  // Not due is always a slot of its own, so that overdue money is known even where the first bucket ends at 30 days.
  const startsAtDue = bounds[0] === 0;
  const ends = startsAtDue ? bounds : [0, ...bounds];
  const slots = ends.length + 1;
  const creditSlots = creditNotes === "oldest" ? slots : creditNotes === "separate" ? 1 : 0;
  const width = slots + creditSlots;
  const sums = new ExactTotals(customerCount * width);
  let turnover = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount !== amount || amount === 0) continue;
    turnover += Math.abs(amount);
    const first = (customers[i] as number) * width;
    if (amount < 0 && creditNotes === "separate") {
      sums.add(first + slots, amount);
    } else {
      const slot = bucketOf(asOf - (dueDays[i] as number), ends);
      sums.add(first + slot + (amount < 0 && creditNotes === "oldest" ? slots : 0), amount);
    }
  }

  const buckets = bounds.length + 1;
  const firstBucket = startsAtDue ? 0 : 1;
  const columns = buckets + (creditNotes === "separate" ? 1 : 0);
  const aged = new Float64Array(customerCount * columns);
  const totals = new Float64Array(customerCount);
  const overdue = new Float64Array(customerCount);
  // Filled anew for each customer: views of their own would take longer than the sums.
  const bySlot = new Float64Array(slots);
  const credit = new Float64Array(creditSlots);
  const late = bySlot.subarray(1);
  for (let customer = 0; customer < customerCount; customer++) {
    const first = customer * width;
    for (let slot = 0; slot < slots; slot++) bySlot[slot] = sums.total(first + slot);
    for (let slot = 0; slot < creditSlots; slot++) credit[slot] = sums.total(first + slots + slot);
    if (creditNotes === "oldest" && exactSum(credit) < 0) bySlot.set(netCredits(bySlot, credit));

    const row = customer * columns;
    for (let bucket = 0; bucket < buckets; bucket++) aged[row + bucket] = bySlot[bucket + firstBucket] as number;
    if (!startsAtDue) aged[row] = (bySlot[0] as number) + (bySlot[1] as number);
    if (creditNotes === "separate") aged[row + buckets] = credit[0] as number;
    for (let cell = row; cell < row + columns; cell++) aged[cell] = withoutResidue(aged[cell] as number, turnover);
    totals[customer] = withoutResidue(sums.totalOf(first, first + width), turnover);
    overdue[customer] = withoutResidue(exactSum(late), turnover);
  }
  const columnTotals = new Float64Array(columns);
  const oneColumn = new Float64Array(customerCount);
  for (let column = 0; column < columns; column++) {
    for (let customer = 0; customer < customerCount; customer++)
      oneColumn[customer] = aged[customer * columns + column] as number;
    columnTotals[column] = withoutResidue(exactSum(oneColumn), turnover);
  }
  return { columns, amounts: aged, totals, overdue, columnTotals, total: withoutResidue(exactSum(totals), turnover) };
}
