import type { BuildChoices } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { personName } from "../samples/companies";
import { SeededRandom } from "../samples/seededRandom";

type Rows = readonly (readonly PlannedValue[])[];

/** The customers of a ledger in order of appearance, written one way: “ Alpha” and “ALPHA” are one. */
export function customersOf(invoices: Rows, customerAt: number): string[] {
  const names = new Map<string, string>();
  for (const row of invoices) {
    const name = String(row[customerAt] ?? "").trim();
    const key = name.normalize("NFKC").toLowerCase();
    if (name !== "" && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

const blanks = (count: number): PlannedValue[] => Array.from({ length: count }, () => "");

/** A person's own customers: what the ledger knows of them is the name. */
export const ownCustomers = (names: readonly string[]): PlannedValue[][] => names.map((name) => [name, ...blanks(10)]);

const monthsOfSample = 8;
const roundTo = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step);

/** Sample customers: limits mostly fit what they buy, a few are too small; some scores are missing. */
export function sampleCustomers(
  invoices: Rows,
  { customer, amount }: { readonly customer: number; readonly amount: number },
  seed: number,
  { language }: Pick<BuildChoices, "language">,
): PlannedValue[][] {
  const random = new SeededRandom(seed + 1);
  const bought = new Map<string, number>();
  for (const row of invoices) {
    const name = String(row[customer]);
    bought.set(name, (bought.get(name) ?? 0) + Math.max(0, Number(row[amount])));
  }
  return customersOf(invoices, customer).map((name, index) => {
    const monthly = roundTo((bought.get(name) ?? 0) / monthsOfSample, 100);
    const factor = random.chance(0.15) ? 0.6 : 2 + random.next() * 3;
    const score = random.chance(0.1) ? "" : random.whole(38, 96);
    return [
      name,
      personName(index, language),
      monthly,
      roundTo(monthly * random.whole(8, 60), 1000),
      roundTo(monthly * factor, 1000),
      score,
      ...blanks(5),
    ];
  });
}
