import type { TextsOf } from "../definition";
import type { priceCut } from "./priceCut";

export const priceCutTexts: TextsOf<typeof priceCut> = {
  en: {
    purpose: "Extra volume needed to keep the gross profit after a price cut: cut ÷ (margin − cut).",
    parameters: {
      grossMargin: "Gross margin before the cut as a fraction, e.g. 0.2 for 20 %",
      cut: "Price cut as a fraction of the price, e.g. 0.05; negative for a price rise",
    },
    notes: [
      "0.333 means a third more units than before. For a price rise the answer is negative: the share of volume that may be lost.",
      "Fixed costs and cost a unit stay as they are. A column of margins against a row of cuts gives the whole table.",
    ],
  },
  zh: {
    purpose: "降价后要保住毛利额，销量需增加多少：降价幅度 ÷（毛利率 − 降价幅度）。",
    parameters: {
      grossMargin: "降价前的毛利率（小数），如 20% 写作 0.2",
      cut: "降价幅度占原价的比例，如 0.05；涨价填负数",
    },
    notes: [
      "0.333 表示销量须比原来多三分之一。涨价时结果为负数，即可以承受的销量减少比例。",
      "假定固定成本和单位成本不变。一列毛利率与一行降价幅度可一次得出整张表。",
    ],
  },
};
