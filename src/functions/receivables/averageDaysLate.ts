import { averageDaysLate as average } from "../../core/receivables/averageDaysLate";
import { DivisionByZero } from "../../core/divisionByZero";
import type { Column } from "../column";
import { defineFunction, scalar } from "../definition";
import { Failure, Refusal } from "../failure";
import { day, moneyColumn, optional } from "../parameters";
import { at } from "../place";
import { dayAt, daysWhereNeeded, plainDays } from "./daysWhereNeeded";

/** Days late of each invoice; NaN for one that does not count. */
function readDaysLate(amounts: Float64Array, dueDates: Column, paidDates: Column, asOf: number | undefined) {
  const plainDue = plainDays(dueDates);
  const plainPaid = plainDays(paidDates);
  return amounts.map((amount, i) => {
    if (!(amount > 0)) return NaN;
    const due = dayAt(plainDue, dueDates, i);
    if (due !== due)
      throw new Failure(
        "#VALUE!",
        at(dueDates.place(i), {
          en: "the invoice has no due date. Enter its due date.",
          zh: "该发票没有到期日，请填写到期日。",
        }),
      );
    const paid = dayAt(plainPaid, paidDates, i);
    if (paid <= (asOf ?? Infinity)) return paid - due;
    return asOf !== undefined && due < asOf ? asOf - due : NaN;
  });
}

export const averageDaysLate = defineFunction({
  id: "AR.AVERAGEDAYSLATE",
  parameters: {
    amounts: moneyColumn(),
    dueDates: daysWhereNeeded(),
    paidDates: daysWhereNeeded(),
    asOf: optional(day()),
  },
  result: scalar("days"),
  compute({ amounts, dueDates, paidDates, asOf }) {
    const daysLate = readDaysLate(amounts, dueDates, paidDates, asOf);
    try {
      return average(
        amounts.map((amount, i) => (Number.isNaN(daysLate[i]) ? NaN : amount)),
        daysLate,
      );
    } catch (problem) {
      if (!(problem instanceof DivisionByZero)) throw problem;
      throw new Refusal("#DIV/0!", "amounts", {
        en: "no invoice is paid or past due, so there is no average.",
        zh: "没有已付或逾期的发票，无法计算平均值。",
      });
    }
  },
  example: {
    given: {
      amounts: [[1000], [3000], [500]],
      dueDates: [[45_717], [45_727], [45_700]],
      paidDates: [[45_727], [45_725], [""]],
      asOf: 45_747,
    },
    answer: 6.11111111111111,
  },
});
