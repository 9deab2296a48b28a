import type { TextsOf } from "../definition";
import type { makeupUnits } from "./makeupUnits";

export const makeupUnitsTexts: TextsOf<typeof makeupUnits> = {
  en: {
    purpose: "Units to sell to earn a lost amount back: loss ÷ (price − unit cost), rounded up.",
    parameters: {
      loss: "Amount lost, e.g. 500",
      price: "Price of a unit, e.g. 20",
      unitCost: "Cost of one more unit, e.g. 15",
    },
    notes: [
      "Take what one more unit really costs: material, wages by the piece, freight, commission.",
      "Rounded up to whole units; within a billionth of a whole number it is that number.",
      "Give loss, price and unit cost on the same tax basis.",
    ],
  },
  zh: {
    purpose: "弥补坏账需要多卖多少件：损失金额 ÷（单价 − 单位成本），向上取整。",
    parameters: {
      loss: "损失金额，如 500",
      price: "单价，如 20",
      unitCost: "单位变动成本，如 15",
    },
    notes: [
      "单位成本应取多卖一件真正增加的成本：材料、计件工资、运费、提成等。",
      "向上取整到整件；与整数相差不超过十亿分之一时即为该整数。",
      "损失、单价与单位成本须为同一含税口径。",
    ],
  },
};
