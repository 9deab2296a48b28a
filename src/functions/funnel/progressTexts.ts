import type { TextsOf } from "../definition";
import type { progress } from "./progress";

export const progressTexts: TextsOf<typeof progress> = {
  en: {
    purpose:
      "Sales progress between two dates: change of the open weighted pipeline plus change of sales, ÷ quota when given.",
    parameters: {
      weightedNow: "Weighted amount of the open deals now, e.g. 364.8",
      weightedBefore: "Weighted amount of the open deals then, e.g. 340",
      closedNow: "Cumulative sales now, e.g. 620",
      closedBefore: "Cumulative sales then, e.g. 600",
      quota: "Quota of the period, e.g. 500; the progress in money if omitted",
    },
    notes: ["Take the weighted amount of open deals only: closed business is in the sales and would count twice."],
  },
  zh: {
    purpose: "两个时点之间的销售进展：进行中商机加权金额的变化加销售额的变化；给出指标时再除以指标。",
    parameters: {
      weightedNow: "本期进行中商机的加权金额，如 364.8",
      weightedBefore: "上期进行中商机的加权金额，如 340",
      closedNow: "本期累计销售额，如 620",
      closedBefore: "上期累计销售额，如 600",
      quota: "本期销售指标，如 500；省略则返回金额",
    },
    notes: ["加权金额只取进行中的商机：已完成的业务已计入销售额，否则会重复计算。"],
  },
};
