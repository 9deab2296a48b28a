import type { TextsOf } from "../definition";
import type { carryCost } from "./carryCost";

export const carryCostTexts: TextsOf<typeof carryCost> = {
  en: {
    purpose: "What waiting for an overdue amount costs: amount × yearly rate × days ÷ 365.",
    parameters: {
      amount: "Amount not paid yet, e.g. 10000",
      daysLate: "Days past due, e.g. 60; 0 or more",
      annualRate: "Cost of borrowing a year, e.g. 0.1 for 10 %",
      yearDays: "Days of a year, 360 to 366; 365 if omitted",
    },
    notes: [
      "Simple interest at your own cost of money. What the customer owes you for being late is AR.LATEINTEREST.",
      "An item that is not due yet has 0 days late: AR.DAYSLATE never goes below 0. A credit note has a negative cost.",
    ],
  },
  zh: {
    purpose: "货款逾期的资金占用成本：金额 × 年利率 × 天数 ÷ 365。",
    parameters: {
      amount: "未收金额，如 10000",
      daysLate: "逾期天数，如 60，不小于 0",
      annualRate: "年借款利率，如 10% 写作 0.1",
      yearDays: "全年天数，360 至 366；省略为 365",
    },
    notes: [
      "按本企业资金成本计单利；向客户收取的逾期利息请用 AR.LATEINTEREST。",
      "未到期款项的逾期天数为 0（AR.DAYSLATE 不会小于 0）；红字发票(贷项)的成本为负数。",
    ],
  },
};
