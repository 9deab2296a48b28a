import type { TextsOf } from "../definition";
import type { allocate } from "./allocate";

export const allocateTexts: TextsOf<typeof allocate> = {
  en: {
    purpose: "Splits whole units (visit days, people, cents) in proportion to weights, so that the parts add up.",
    parameters: {
      total: "What is to be split, e.g. 40 days",
      weights: "Weights, e.g. expected values; 0 or more",
      unit: "Smallest unit to hand out, e.g. 0.5 or 0.01; 1 if omitted",
    },
    notes: [
      "Largest remainder: everybody gets the whole units of the exact share, and the units left over go to the largest fractions.",
      "Of equal fractions the first in the range gets the unit. A blank weight stays blank and gets nothing.",
      "The answer has the shape of weights. total must be a whole number of units; a negative one is split likewise.",
    ],
  },
  zh: {
    purpose: "按权重分配整数单位（拜访天数、人数、分），各部分之和等于总数。",
    parameters: {
      total: "待分配的总数，如 40 天",
      weights: "权重，如期望价值，不小于 0",
      unit: "最小分配单位，如 0.5 或 0.01；省略为 1",
    },
    notes: [
      "最大余数法：先按精确份额分得整数单位，剩余单位依次分给小数部分最大者。",
      "小数部分相同时，区域中靠前者先得。空白权重保持空白，不参与分配。",
      "结果与权重区域形状相同。总数须为单位的整数倍；负数按同样方法分配。",
    ],
  },
};
