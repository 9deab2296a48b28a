import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, equal, less, plus } from "../../formula/operations";
import { whereGiven } from "../blank";
import { defineElementwiseTwin } from "../twin";

/** Days beyond the end of a month run over: day 0 of the next one is the last of this one. */
const dayOf = (day: Expr, months: number, number: Expr): Expr => {
  const month = native("MONTH", day);
  return native("DATE", native("YEAR", day), months === 0 ? month : plus(month, months), number);
};

/** The day of a month, or its last one where it is shorter. */
function payDayOf(day: Expr, months: number, payDay: Expr): Expr {
  const wanted = dayOf(day, months, payDay);
  const last = dayOf(day, months + 1, 0);
  return native("IF", less(wanted, last), wanted, last);
}

function firstDay(invoiceDate: Expr, monthEnd: Expr | undefined): Expr {
  const day = native("INT", invoiceDate);
  if (monthEnd === undefined || monthEnd === "" || monthEnd === false || monthEnd === 0) return day;
  const last = dayOf(invoiceDate, 1, 0);
  if (typeof monthEnd !== "object") return last;
  return native("IF", equal(monthEnd, true), last, native("IF", equal(monthEnd, 1), last, day));
}

export const dueDate = defineElementwiseTwin(
  "AR.DUEDATE",
  ["invoiceDate", "days"],
  ({ invoiceDate, days, monthEnd, payDay }, local) => {
    const due = local.bind("due", plus(firstDay(invoiceDate, monthEnd), days));
    const paid = (number: Expr): Expr => {
      const inMonth = local.bind("inMonth", payDayOf(due, 0, number));
      return native("IF", atLeast(inMonth, due), inMonth, payDayOf(due, 1, number));
    };
    return whereGiven(payDay, paid, due);
  },
);
