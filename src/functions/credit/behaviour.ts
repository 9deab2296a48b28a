import { paymentBehaviour } from "../../core/credit/paymentBehaviour";
import type { BothLanguages, Language } from "../bothLanguages";
import type { Column } from "../column";
import { CustomerNumbers, isEmptyText } from "../customerNumbers";
import { defineFunction, spills, type Answer } from "../definition";
import { cellColumn, day, dayColumn, headings, moneyColumn, optional } from "../parameters";
import { requireBeside } from "./requireBeside";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Paid on time", "Days late, weighted", "Worst days late", "Change a quarter (days)"],
  zh: ["按期付款占比", "加权逾期天数", "最长逾期天数", "每季度变化（天）"],
};
const CUSTOMER: BothLanguages = { en: "Customer", zh: "客户" };
const NO_CUSTOMER: BothLanguages = { en: "(no customer)", zh: "（未填客户）" };

/** Rows without an amount are not looked at, and belong to nobody. */
function numberCustomers(amounts: Float64Array, customers: Column, known: CustomerNumbers): Int32Array {
  const numbers = new Int32Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount > 0 || (amount === amount && !isEmptyText(customers.at(i)))) numbers[i] = known.numberOf(customers, i);
  }
  return numbers;
}

export const behaviour = defineFunction({
  id: "CREDIT.BEHAVIOUR",
  parameters: {
    amounts: moneyColumn(),
    dueDates: dayColumn(),
    paidDates: dayColumn(),
    asOf: day(),
    customers: optional(cellColumn("text")),
    headings: headings(),
  },
  result: spills<"amounts" | "dueDates" | "paidDates" | "asOf" | "customers" | "headings">(
    ({ customers, headings: row }) => ({
      rows:
        (customers === undefined ? 1 : Math.max(1, customers.rows * customers.columns)) + (row === undefined ? 0 : 1),
      columns: customers === undefined ? 4 : 5,
    }),
  ),
  compute({ amounts, dueDates, paidDates, asOf, customers, headings: wanted }) {
    requireBeside(amounts, dueDates, "dueDates");
    const known = new CustomerNumbers();
    const numbers =
      customers === undefined ? new Int32Array(amounts.length) : numberCustomers(amounts, customers, known);
    const customerCount = customers === undefined ? 1 : known.names.length;
    const invoices = { amounts, dueDays: dueDates, paidDays: paidDates, customers: numbers, customerCount };
    const rows = paymentBehaviour(invoices, asOf).map((each, customer): Answer[] => {
      const figures =
        each === undefined ? ["", "", "", ""] : [each.onTime, each.daysLate, each.worst, each.perQuarter ?? ""];
      return customers === undefined ? figures : [known.names[customer] ?? NO_CUSTOMER[wanted ?? "en"], ...figures];
    });
    if (rows.length === 0) rows.push(["", "", "", "", ""]);
    if (wanted === undefined) return rows;
    return [customers === undefined ? HEADINGS[wanted] : [CUSTOMER[wanted], ...HEADINGS[wanted]], ...rows];
  },
  example: {
    given: {
      amounts: [[1000], [3000], [500], [2000]],
      dueDates: [[45_658], [45_689], [45_717], [45_748]],
      paidDates: [[45_658], [45_699], [45_712], [""]],
      asOf: 45_778,
      customers: [["Alpha"], ["Alpha"], ["Beta"], ["Beta"]],
    },
    answer: [
      ["Alpha", 0.25, 7.5, 10, 29.4354838709677],
      ["Beta", 0.2, 23, 30, 103.024193548387],
    ],
  },
});
