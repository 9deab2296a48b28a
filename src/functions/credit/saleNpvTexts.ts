import type { TextsOf } from "../definition";
import type { saleNpv } from "./saleNpv";

export const saleNpvTexts: TextsOf<typeof saleNpv> = {
  en: {
    purpose: "Net present value of a sale on credit: sell when it is above 0.",
    parameters: {
      price: "Invoice amount, e.g. 101",
      cost: "What the sale costs today, e.g. 96",
      probabilityPaid: "Probability of being paid, e.g. 0.96 for 96 %",
      days: "Days until payment, e.g. 30",
      annualRate: "Discount rate a year, e.g. 0.1 for 10 %",
      repeatProfit: "Profit a year of later orders, present value, e.g. 4; 0 if omitted",
    },
    notes: [
      "p × price ÷ (1 + rate) ^ (days ÷ 365) − cost + p × repeatProfit ÷ rate. Without later orders it breaks even at p = cost ÷ present value.",
      "Later orders come only from a customer that pays, and go on for ever. With them the rate must not be 0.",
      "Take price and cost on the same tax basis, and as cost what one more sale really costs.",
    ],
  },
  zh: {
    purpose: "赊销的净现值（NPV）：大于 0 即可赊销。",
    parameters: {
      price: "发票金额，如 101",
      cost: "当前的销售成本，如 96",
      probabilityPaid: "收回货款的概率，如 96% 写作 0.96",
      days: "收款天数，如 30",
      annualRate: "年折现率，如 10% 写作 0.1",
      repeatProfit: "后续订单的年利润（现值），如 4；省略为 0",
    },
    notes: [
      "p × 售价 ÷（1 + 利率）^（天数 ÷ 365）− 成本 + p × 年利润 ÷ 利率。无后续订单时，保本概率 = 成本 ÷ 售价现值。",
      "只有付款的客户才有后续订单，并假定永续；填写后续利润时利率不能为 0。",
      "售价与成本须为同一含税口径，成本取多做一笔生意真正增加的成本。",
    ],
  },
};
