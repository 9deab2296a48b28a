import type { TextsOf } from "../definition";
import type { averageDaysLate } from "./averageDaysLate";

export const averageDaysLateTexts: TextsOf<typeof averageDaysLate> = {
  en: {
    purpose: "Average days from due to paid, weighted with the amounts; negative when customers pay early.",
    parameters: {
      amounts: "Invoice amounts, one a row",
      dueDates: "Their due dates",
      paidDates: "Days on which they were paid; blank when unpaid",
      asOf: "Day to look at; unpaid invoices do not count if omitted",
    },
    notes: [
      "With asOf, an unpaid invoice past due counts with its days up to asOf; one paid after asOf counts as unpaid.",
      "Left out: unpaid invoices not yet due, credit notes, amounts of 0.",
    ],
  },
  zh: {
    purpose: "从到期到付款的平均天数，按金额加权；客户提前付款时为负数。",
    parameters: {
      amounts: "发票金额，每行一张",
      dueDates: "各发票的到期日",
      paidDates: "各发票的付款日；未付则留空",
      asOf: "统计截止日；省略则不计未付发票",
    },
    notes: [
      "填写 asOf 时，未付且已逾期的发票计算到 asOf；asOf 之后付款的视为未付。",
      "不计：未付且未到期的发票、红字发票(贷项)、金额为 0 的行。",
    ],
  },
};
