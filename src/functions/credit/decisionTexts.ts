import type { TextsOf } from "../definition";
import type { decision } from "./decision";

export const decisionTexts: TextsOf<typeof decision> = {
  en: {
    purpose: "Release or hold an order: held when the customer is overdue, or when it would exceed the credit limit.",
    parameters: {
      limit: "Credit limit, e.g. 100000; 0 means no credit",
      open: "Receivables plus orders not yet delivered, e.g. 60000",
      order: "Unpaid part of the new order, e.g. 25000",
      overdueDays: "Days the oldest debt is overdue, e.g. 12; 0 if omitted",
      maxOverdueDays: "Days overdue that you tolerate, e.g. 7; 0 if omitted",
      language: 'Language of the answer, "en" or "zh"; English if omitted',
    },
    notes: [
      "Overdue comes first, whatever room the limit leaves. An order that fills the limit exactly is released.",
      "Amounts are compared within half a cent. Give all of them on the same basis, with or without VAT.",
    ],
  },
  zh: {
    purpose: "订单放行或控货：客户逾期或将超出信用额度时控货。",
    parameters: {
      limit: "信用额度，如 100000；0 表示不给予信用",
      open: "应收账款加未发货订单金额，如 60000",
      order: "本次订单的未付部分，如 25000",
      overdueDays: "最长逾期天数，如 12；省略为 0",
      maxOverdueDays: "可容忍的逾期天数，如 7；省略为 0",
      language: '结果的语言，"en" 或 "zh"；省略为英文',
    },
    notes: [
      "逾期优先判断，不论额度是否有余。恰好用满额度的订单予以放行。",
      "金额比较的容差为半分钱。各项金额的口径须一致（均含税或均不含税）。",
    ],
  },
};
