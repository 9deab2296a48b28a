import type { TextsOf } from "../definition";
import type { lateInterest } from "./lateInterest";

export const lateInterestTexts: TextsOf<typeof lateInterest> = {
  en: {
    purpose: "Interest that a customer owes for paying late: amount × yearly rate × days late ÷ 365, plus a fixed fee.",
    parameters: {
      amount: "Overdue amount, e.g. 10000",
      daysLate: "Days past due, e.g. 40; 0 or less is not late",
      annualRate: "Agreed or legal rate a year, e.g. 0.1825 for 0.05 % a day",
      yearDays: "Days of a year, 360 to 366; 365 if omitted",
      fixedFee: "Fixed sum for each late invoice, e.g. 40; 0 if omitted",
    },
    notes: [
      "Simple interest from the day after the due date. Not late: 0, and no fee. A credit note lowers the interest and bears no fee.",
      "A daily rate of 0.05 % is 0.0005 × 365 = 0.1825 a year. Not rounded: some laws and contracts round the interest of a day first.",
    ],
  },
  zh: {
    purpose: "客户应付的逾期利息：金额 × 年利率 × 逾期天数 ÷ 365，另加固定费用。",
    parameters: {
      amount: "逾期金额，如 10000",
      daysLate: "逾期天数，如 40；0 或负数为未逾期",
      annualRate: "约定或法定年利率，如日万分之五写作 0.1825",
      yearDays: "全年天数，360 至 366；省略为 365",
      fixedFee: "每张逾期发票的固定费用，如 40；省略为 0",
    },
    notes: [
      "自到期次日起按单利计算。未逾期为 0，也不收固定费用。红字发票(贷项)冲减利息，不收固定费用。",
      "日万分之五 = 0.0005 × 365 = 0.1825。结果不四舍五入；部分法规和合同先将每日利息四舍五入。",
    ],
  },
};
