import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, divide, equal, less, minus, times, unequal } from "../../formula/operations";
import { filled } from "../lists";
import { defineTwin } from "../twin";

export const averageDaysLate = defineTwin("AR.AVERAGEDAYSLATE", ({ amounts, dueDates, paidDates, asOf }, local) => {
  const money = local.bind("money", filled(amounts));
  const due = local.bind("due", native("INT", filled(dueDates)));
  const paid = local.bind("paid", native("INT", filled(paidDates)));
  const isInvoice: Expr = { op: ">", left: money, right: 0 };
  const isPaid = (until: Expr): Expr => times(unequal(paidDates, ""), atMost(paid, until));
  const late = (day: Expr): Expr => minus(day, due);
  let counts: Expr;
  let days: Expr;
  if (asOf === undefined) {
    counts = times(unequal(paidDates, ""), isInvoice);
    days = late(paid);
  } else {
    const until = local.bind("until", native("INT", asOf));
    const inTime = local.bind("inTime", isPaid(until));
    counts = times(native("IF", equal(inTime, 1), 1, times(less(due, until), 1)), isInvoice);
    days = native("IF", equal(inTime, 1), late(paid), late(until));
  }
  const weights = local.bind("weights", times(counts, money));
  return divide(native("SUM", times(weights, days)), native("SUM", weights));
});
