import type { TextsOf } from "../definition";
import type { behaviour } from "./behaviour";

export const behaviourTexts: TextsOf<typeof behaviour> = {
  en: {
    purpose: "How customers pay: share on time, days late, worst, and trend a quarter; one row a customer.",
    parameters: {
      amounts: "Invoice amounts, one a row",
      dueDates: "Their due dates",
      paidDates: "The days they were paid; blank while unpaid",
      asOf: "Day to look at, e.g. 2025-03-31 or TODAY()",
      customers: "Their customers; one row for all if omitted",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "Share on time and days late are weighted by amount; paid early counts as negative days late. Worst is 0 when nothing was late.",
      "Unpaid past due counts with its days until asOf, unpaid not yet due does not count; a payment after asOf has not happened yet.",
      "Trend: straight line through days late by due date, weighted, as days a quarter (365 ÷ 4). Positive: pays later and later.",
      "An item still unpaid will get later, so a recent trend looks better than it is. With a single due date the trend stays empty.",
      "Credit notes and amounts of 0 are left out. Customers stand in order of first appearance.",
    ],
  },
  zh: {
    purpose: "客户付款行为：按期占比、加权逾期天数、最长逾期和每季度趋势，每个客户一行。",
    parameters: {
      amounts: "发票金额，每行一笔",
      dueDates: "各笔的到期日",
      paidDates: "各笔的付款日，未付留空",
      asOf: "统计截止日，如 2025-03-31 或 TODAY()",
      customers: "各笔的客户；省略则合为一行",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "按期占比和逾期天数按金额加权；提前付款的逾期天数为负。没有逾期时最长逾期为 0。",
      "逾期未付的计至截止日，未付且未到期的不计；截止日之后的付款视为尚未发生。",
      "趋势：逾期天数对到期日的加权直线斜率，换算为每季度（365 ÷ 4）天数；正数表示越付越晚。",
      "未付款项还会继续逾期，因此近期趋势看起来偏好。只有一个到期日时趋势留空。",
      "红字发票(贷项)和金额为 0 的行不计。客户按首次出现的顺序排列。",
    ],
  },
};
