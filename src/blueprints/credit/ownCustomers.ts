import type { BuildChoices, OwnColumns } from "../choices";
import { partsOfDay } from "../day";
import { ownRows } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { tableColumns } from "../tableColumns";
import { scorecardWords } from "./creditWords";
import { customersSheet } from "./customersSheet";
import { factors } from "./factors";

const columns = tableColumns([customersSheet], "ratedCustomers");
const statementFactors = factors
  .filter(({ ledgerWeight }) => ledgerWeight === undefined)
  .map(({ column }) => column.id);
const ledgerFactors = factors.filter(({ ledgerWeight }) => ledgerWeight !== undefined).map(({ column }) => column.id);

type Cells = OwnColumns[string];

/** Anniversaries that have come round. */
function wholeYears(from: number, to: number): number {
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  const isBefore = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (isBefore ? 1 : 0);
}

/** Years since a day where the list says the day instead of the years. */
function yearsOr(years: Cells = [], since: Cells = [], asOf: number): Cells {
  return Array.from({ length: Math.max(years.length, since.length) }, (_, row) => {
    const [own, day] = [years[row] ?? null, since[row] ?? null];
    return own === null && typeof day === "number" && day <= asOf ? wholeYears(day, asOf) : own;
  });
}

/**
 * A person's own customers. Years are reckoned from days, and a customer of whom the ledger alone is known is scored by
 * the ledger alone, unless the list says otherwise.
 */
export function ownCustomers(own: OwnColumns, { language, asOf }: BuildChoices): PlannedValue[][] {
  const completed: OwnColumns = {
    ...own,
    yearsAsCustomer: yearsOr(own.yearsAsCustomer, own.customerSince, asOf),
    yearsInBusiness: yearsOr(own.yearsInBusiness, own.foundedOn, asOf),
  };
  const isKnown = (ids: readonly string[], row: number): boolean =>
    ids.some((id) => (completed[id]?.[row] ?? null) !== null);
  const scorecard = (completed.customer ?? []).map((_, row) => {
    const ledgerOnly = isKnown(ledgerFactors, row) && !isKnown(statementFactors, row);
    return completed.scorecard?.[row] ?? ((ledgerOnly ? "ledger" : "full") satisfies keyof typeof scorecardWords);
  });
  return ownRows(columns, { ...completed, scorecard }, language);
}
