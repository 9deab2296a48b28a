import type { TextsOf } from "../definition";
import type { collector } from "./collector";

export const collectorTexts: TextsOf<typeof collector> = {
  en: {
    purpose:
      "Who should call the customer: the longer overdue, the higher: sales, delivery, sales assistant, finance, executive.",
    parameters: {
      daysLate: "Days past due, e.g. 45; 0 or more",
      ladder: "Your own ladder: from days past due, who calls",
      language: 'Language of the answer, "en" (default) or "zh"',
    },
    notes: [
      "Built in: Sales from 0 days, Delivery 8, Sales assistant 31, Finance 61, Executive 91. The order is the training's, the days are ours.",
      "Rows of the ladder stand in any order. Below its lowest row nobody calls: an empty text. Your own words are given back as written.",
    ],
  },
  zh: {
    purpose: "应由谁催收：逾期越久层级越高，依次为销售、交付、商务助理、财务、高管。",
    parameters: {
      daysLate: "逾期天数，如 45，不小于 0",
      ladder: "自定义催收阶梯：起始逾期天数、负责人",
      language: '结果的语言，"en"（默认）或 "zh"',
    },
    notes: [
      "内置阶梯：0 天起销售，8 天起交付，31 天起商务助理，61 天起财务，91 天起高管。顺序出自培训教材，天数由本产品设定。",
      "阶梯各行顺序不限。低于最低一行时无人催收，返回空文本。自定义名称按原样返回。",
    ],
  },
};
