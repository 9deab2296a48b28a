import type { OwnColumns } from "../choices";
import type { PlannedValue } from "../plannedWorkbook";
import { customerKey } from "./customerRows";

interface Places {
  readonly customer: number;
  readonly date: number;
  readonly due: number;
}

/** Who looks after each of these customers: whom the latest of its invoices that names anybody names. */
export function ownersOf(
  customers: readonly string[],
  invoices: readonly (readonly PlannedValue[])[],
  owners: OwnColumns[string] = [],
  at: Places,
): PlannedValue[] {
  const latest = new Map<string, { readonly owner: PlannedValue; readonly day: number }>();
  invoices.forEach((row, index) => {
    const owner = owners[index] ?? "";
    const key = customerKey(String(row[at.customer] ?? "").trim());
    const day = Number(row[at.date] || row[at.due]);
    const known = latest.get(key);
    if (owner !== "" && (known === undefined || day >= known.day)) latest.set(key, { owner, day });
  });
  return customers.map((name) => latest.get(customerKey(name))?.owner ?? "");
}
