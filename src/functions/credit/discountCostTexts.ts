import type { TextsOf } from "../definition";
import type { discountCost } from "./discountCost";

export const discountCostTexts: TextsOf<typeof discountCost> = {
  en: {
    purpose: "Yearly cost of not taking an early-payment discount such as 2/10 net 30.",
    parameters: {
      discount: "Early-payment discount as a fraction, e.g. 0.02 for 2 %",
      discountDays: "Days in which the discount holds, e.g. 10",
      netDays: "Days after which it is paid without discount, e.g. 30",
      compound: "TRUE for the effective rate with interest on interest",
      yearDays: "Days of a year, 360 to 366; 365 if omitted",
    },
    notes: [
      "Simple: d ÷ (1 − d) × 365 ÷ (net days − discount days); compound: (1 ÷ (1 − d)) ^ (365 ÷ days between) − 1.",
      "A customer that really pays later borrows for longer: take the day of payment as net days.",
      "Below your cost of borrowing: pay late; above: take the discount. For the seller it is what the discount costs.",
    ],
  },
  zh: {
    purpose: "放弃现金折扣（如 2/10, n/30）的年化成本。",
    parameters: {
      discount: "现金折扣率（小数），如 2% 写作 0.02",
      discountDays: "享受折扣的天数，如 10",
      netDays: "不享受折扣时的付款天数，如 30",
      compound: "TRUE 时按复利计算实际年利率",
      yearDays: "全年天数，360 至 366；省略为 365",
    },
    notes: [
      "单利：d ÷（1 − d）× 365 ÷（付款天数 − 折扣天数）；复利：(1 ÷（1 − d)) ^（365 ÷ 相差天数）− 1。",
      "实际付款更晚时占用时间更长，付款天数请填实际付款日。",
      "低于借款利率时可放弃折扣，高于则应享受折扣。对卖方而言，这是给予折扣的成本。",
    ],
  },
};
