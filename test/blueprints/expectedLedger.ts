import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import type { Row } from "./plannedRows";

const bounds = [0, 30, 60, 90];
const rates = [0.003, 0.016, 0.036, 0.066, 0.106];

/** The ledger at a day in whole cents, from its rows alone: how the workbook calculates plays no part in it. */
export function expectedLedger(invoices: readonly Row[], receipts: readonly Row[], asOf: number) {
  const received = new Map<PlannedValue, number>();
  for (const { invoice, amount, date } of receipts)
    if (Number(date) <= asOf) received.set(invoice!, (received.get(invoice!) ?? 0) + Math.round(Number(amount) * 100));
  const rows = invoices.map((row): Row & { readonly cents: number; readonly late: number; readonly bucket: number } => {
    const exists = Number(row.invoiceDate) <= asOf;
    const cents = exists ? Math.round(Number(row.amount) * 100) - (received.get(row.invoice!) ?? 0) : 0;
    const late = Math.max(0, asOf - Number(row.dueDate));
    const bucket = bounds.filter((bound) => late > bound).length;
    return { ...row, cents, late, bucket };
  });
  const sum = (list: readonly { readonly cents: number }[]) =>
    list.reduce((total, { cents }) => total + cents, 0) / 100;
  const buckets = rates.map((_, bucket) => sum(rows.filter((row) => row.bucket === bucket)));
  const byCustomer = new Map<PlannedValue, number>();
  for (const { cents, ...row } of rows) byCustomer.set(row.customer!, (byCustomer.get(row.customer!) ?? 0) + cents);
  return {
    rows,
    buckets,
    byCustomer,
    openTotal: sum(rows),
    overdue: sum(rows.filter(({ late }) => late > 0)),
    disputedOpen: sum(rows.filter(({ disputed }) => disputed === "Yes" || disputed === "是")),
    unusedCredits: sum(rows.filter(({ cents }) => cents < 0)),
    allowance: buckets.reduce((total, money, bucket) => total + Math.max(0, money) * rates[bucket]!, 0),
  };
}

/** The last day of the month before a day, in the calendar of dates. */
export function priorMonthEnd(asOf: number): number {
  const epoch = Date.UTC(1899, 11, 30);
  const day = new Date(epoch + asOf * 86_400_000);
  return (Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 0) - epoch) / 86_400_000;
}

export type ExpectedLedger = ReturnType<typeof expectedLedger>;
