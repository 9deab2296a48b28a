import type { BuildChoices } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { contactName, sellerName } from "../samples/companies";
import { SeededRandom } from "../samples/seededRandom";

type Rows = readonly (readonly PlannedValue[])[];

/**
 * Each row of the table reads the whole ledger, and nobody sets limits for thousands: of a long ledger the largest
 * customers are listed, and others can be added.
 */
export const mostCustomers = 200;

interface Places {
  readonly customer: number;
  readonly amount: number;
}

/** Customers are the same however their name is written (“ALPHA” is Alpha). */
export const customerKey = (name: string): string => name.normalize("NFKC").toLowerCase();

/** The customers of a ledger in order of appearance, written one way; of too many the largest. */
export function customersOf(invoices: Rows, { customer, amount }: Places): string[] {
  const found = new Map<string, { readonly name: string; sum: number }>();
  for (const row of invoices) {
    const name = String(row[customer] ?? "").trim();
    const key = customerKey(name);
    if (name === "") continue;
    const known = found.get(key) ?? { name, sum: 0 };
    known.sum += Math.max(0, Number(row[amount]));
    found.set(key, known);
  }
  const all = [...found.values()];
  if (all.length > mostCustomers) all.sort((left, right) => right.sum - left.sum);
  return all.slice(0, mostCustomers).map(({ name }) => name);
}

/** How many customers a ledger has, whether they are listed or not. */
export function countCustomers(invoices: Rows, customer: number): number {
  const keys = new Set(invoices.map((row) => customerKey(String(row[customer] ?? "").trim())));
  keys.delete("");
  return keys.size;
}

const blanks = (count: number): PlannedValue[] => Array.from({ length: count }, () => "");

const monthsOfSample = 8;
const roundTo = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step);

/** Sample customers: limits mostly fit what they buy, a few are too small; some scores are missing. */
export function sampleCustomers(
  invoices: Rows,
  places: Places,
  seed: number,
  { language }: Pick<BuildChoices, "language">,
): PlannedValue[][] {
  const random = new SeededRandom(seed + 1);
  const bought = new Map<string, number>();
  for (const row of invoices) {
    const name = String(row[places.customer]);
    bought.set(name, (bought.get(name) ?? 0) + Math.max(0, Number(row[places.amount])));
  }
  return customersOf(invoices, places).map((name, index) => {
    const monthly = roundTo((bought.get(name) ?? 0) / monthsOfSample, 100);
    const factor = random.chance(0.15) ? 0.6 : 2 + random.next() * 3;
    const score = random.chance(0.1) ? "" : random.whole(38, 96);
    return [
      name,
      contactName(index, language),
      sellerName(index, language),
      monthly,
      roundTo(monthly * random.whole(8, 60), 1000),
      roundTo(monthly * factor, 1000),
      score,
      ...blanks(5),
    ];
  });
}
