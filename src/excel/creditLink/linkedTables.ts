import type { ColumnId, TableId } from "../../formula/expression";

/** The columns that the link reads or writes, by table. The other columns of the tables may be missing. */
export const receivablesColumns = {
  invoices: ["invoice", "customer", "termsDays", "dueDate", "amount", "open", "daysPastDue"],
  receipts: ["date", "customer", "invoice", "amount", "kind"],
  customers: ["customer", "monthlySales", "netWorth", "limit", "score"],
} as const satisfies Readonly<Record<TableId, readonly ColumnId[]>>;

export const creditColumns = {
  ratedCustomers: ["customer", "scorecard", "limit", "monthlySales", "creditDays"].concat([
    "netWorth",
    "exposure",
    "daysLate",
    "overdueShare",
    "worstDaysLate",
  ]),
} as const satisfies Readonly<Record<TableId, readonly ColumnId[]>>;
