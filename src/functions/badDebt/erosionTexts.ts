import type { TextsOf } from "../definition";
import type { erosion } from "./erosion";

export const erosionTexts: TextsOf<typeof erosion> = {
  en: {
    purpose: "How long a customer may pay late until the cost of financing has eaten the whole margin.",
    parameters: {
      margin: "Net margin as a fraction, e.g. 0.05 for 5 %",
      annualRate: "Cost of borrowing a year, e.g. 0.12 for 12 %",
      unit: '"months" (default) or "days" of a 365-day year',
    },
    notes: ["margin ÷ (yearly rate ÷ 12), with simple interest on the invoice amount; with days, ÷ 365 instead of 12."],
  },
  zh: {
    purpose: "货款拖延多久，资金占用成本就会吃掉全部利润。",
    parameters: {
      margin: "净利率（小数），如 5% 写作 0.05",
      annualRate: "年借款利率，如 12% 写作 0.12",
      unit: '单位："months" 为月（默认），"days" 为天（一年 365 天）',
    },
    notes: ["利润率 ÷（年利率 ÷ 12），按发票金额计单利；按天时以 365 代替 12。"],
  },
};
