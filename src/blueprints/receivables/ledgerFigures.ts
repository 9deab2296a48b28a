import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, join, minus, plus } from "../../formula/operations";
import { block, column, input } from "../../formula/references";

export const invoices = (id: string): TableReference => column("invoices", id);
export const receipts = (id: string): TableReference => column("receipts", id);

/** The open ledger, for the functions that age it. */
export const openLedger = { amounts: invoices("open"), dueDates: invoices("dueDate"), asOf: input("asOf") };

/** The day after the as-of date, so that a time of day on it still belongs to it. */
export const tomorrow = plus(input("asOf"), 1);

export const datedBefore = (amounts: Expr, dates: Expr, day: Expr): Expr =>
  native("SUMIFS", amounts, dates, join("<", day));

/** What was open at the end of the day before this one: invoices less receipts until then. */
export const openBefore = (day: Expr): Expr =>
  minus(
    datedBefore(invoices("amount"), invoices("invoiceDate"), day),
    datedBefore(receipts("amount"), receipts("date"), day),
  );

export const bucketTotal = (id: string): Expr => block(`buckets.${id}`, { row: "total" });

export const whereNotNought = (denominator: Expr, answer: Expr): Expr =>
  native("IF", equal(denominator, 0), "–", answer);
