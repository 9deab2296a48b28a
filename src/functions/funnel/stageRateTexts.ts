import type { TextsOf } from "../definition";
import type { stageRate } from "./stageRate";

export const stageRateTexts: TextsOf<typeof stageRate> = {
  en: {
    purpose: "Win rate of a stage of the sales funnel.",
    parameters: {
      stage: 'Stage in English or Chinese, e.g. "Comparison"',
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
    },
    notes: [
      "Capital letters and spaces around the name do not matter; the seller's steps and the buyer's stages are both known.",
    ],
  },
  zh: {
    purpose: "销售漏斗某一阶段的赢率。",
    parameters: {
      stage: "阶段名称（中文或英文），如“比较”",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
    },
    notes: ["不区分大小写，忽略首尾空格；客户采购阶段和销售步骤的名称均可识别。"],
  },
};
