import { sameName } from "../../columns/cellContent";
import type { OwnColumns } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";

type Rows = readonly (readonly PlannedValue[])[];

/** Two digits are enough for a bound that people remember. */
function roundedDown(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.floor(amount / step) * step;
}

/** What counts as a high potential in a portfolio: half of the customers have it. */
export function middlePotential(potentials: OwnColumns[string] = []): number | undefined {
  const known = potentials.filter((potential) => typeof potential === "number" && potential > 0) as readonly number[];
  const sorted = [...known].sort((left, right) => left - right);
  const middle = sorted[sorted.length >> 1];
  return middle === undefined ? undefined : roundedDown(middle);
}

/** As many days as there are visits now, to be given out by value instead of by habit. */
export const visitsSoFar = (visits: OwnColumns[string] = []): number =>
  Math.round(visits.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0));

/** The customer whose people are listed, as the list of customers writes it; "" when that does not know it. */
export function accountOfPeople(people: OwnColumns, customers: Rows): PlannedValue {
  const named = people.customer?.find((customer) => typeof customer === "string");
  if (typeof named !== "string") return "";
  return customers.find(([customer]) => sameName(String(customer)) === sameName(named))?.[0] ?? "";
}

/** Each customer once: what is expected of it is added up by its name. */
export function visitPlanColumns({ customer = [], ...others }: OwnColumns): OwnColumns {
  const seen = new Set<string>();
  const kept = customer.map((name) => {
    const key = sameName(String(name ?? ""));
    const isNew = key !== "" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const all = { customer, ...others };
  return Object.fromEntries(Object.entries(all).map(([id, cells]) => [id, cells.filter((_, row) => kept[row])]));
}
