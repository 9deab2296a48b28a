import type { TextsOf } from "../definition";
import type { attainment } from "./attainment";

export const attainmentTexts: TextsOf<typeof attainment> = {
  en: {
    purpose: "How much of the target an amount reaches: amount ÷ target.",
    parameters: { amount: "Forecast or sales, e.g. 964.8", target: "Target or quota for the same period, e.g. 1000" },
    notes: [
      "The answer is a fraction; format the cell as a percentage. Give both amounts for the same period and in the same currency.",
    ],
  },
  zh: {
    purpose: "目标达成率：金额 ÷ 目标。",
    parameters: { amount: "销售预测或销售额，如 964.8", target: "同期销售目标，如 1000" },
    notes: ["结果为小数，可将单元格设为百分比格式。两个金额须为同一期间、同一币种。"],
  },
};
