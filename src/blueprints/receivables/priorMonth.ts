import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { atLeast, atMost, join, less, minus, plus, times } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { invoices, receipts, tomorrow } from "./ledgerFigures";

const [prior, ends, lows, highs, since, ids, dues, dates, back] = [
  ...["prior_", "ends_", "lows_", "highs_", "since_", "ids_", "dues_", "dates_", "back_"],
].map(variable) as [Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr];

/** The last day of the month before the as-of date. */
export const priorMonthEnd = native("EOMONTH", input("asOf"), -1);
const afterPrior = plus(prior, 1);

/**
 * What was open at the end of the prior month, by its age on that day: what is open now, and what has been received since
 * then. Only receipts of these weeks are looked up, so that a long ledger is not gone through once more.
 */
export const openAtPriorMonthEnd: Expr = letIn(
  [
    ["prior_", priorMonthEnd],
    // Due days on which a bucket ends. No day comes before day 1, and a due date that is missing counts as 0.
    ["ends_", minus(prior, block("buckets.to"))],
    ["lows_", native("VSTACK", ends, 1)],
    ["highs_", native("VSTACK", plus(native("MAX", invoices("dueDate")), 1), ends)],
    ["since_", times(atLeast(receipts("date"), afterPrior), less(receipts("date"), tomorrow))],
    ["ids_", native("FILTER", receipts("invoice"), since, "")],
    ["dues_", native("TRANSPOSE", native("XLOOKUP", ids, invoices("invoice"), invoices("dueDate"), 0))],
    ["dates_", native("XLOOKUP", ids, invoices("invoice"), invoices("invoiceDate"), tomorrow)],
    ["back_", native("IF", less(dates, afterPrior), native("FILTER", receipts("amount"), since, 0), 0)],
  ],
  plus(
    native(
      "SUMIFS",
      ...[invoices("open"), invoices("invoiceDate"), join("<", afterPrior)],
      ...[invoices("dueDate"), join(">=", lows), invoices("dueDate"), join("<", highs)],
    ),
    native("MMULT", times(atMost(lows, dues), less(dues, highs)), back),
  ),
);
