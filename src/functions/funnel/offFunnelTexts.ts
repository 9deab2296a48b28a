import type { TextsOf } from "../definition";
import type { offFunnel } from "./offFunnel";

export const offFunnelTexts: TextsOf<typeof offFunnel> = {
  en: {
    purpose: "Off-funnel sales: the sum of all amounts below the threshold.",
    parameters: {
      amounts: "Amounts, one a row",
      threshold: "Smallest amount that belongs into the funnel, e.g. 10",
      include: "TRUE for the rows that count",
    },
    notes: [
      "An amount equal to the threshold (to half a cent) stays in the funnel. Give FUNNEL.FORECAST only rows at or above it, else they count twice.",
    ],
  },
  zh: {
    purpose: "漏斗外销售额：低于门槛的金额之和。",
    parameters: {
      amounts: "金额，每行一个",
      threshold: "进入漏斗的最低金额，如 10",
      include: "需要计入的行为 TRUE",
    },
    notes: ["等于门槛（误差半分以内）的金额留在漏斗内。FUNNEL.FORECAST 只应传入达到门槛的行，否则会重复计算。"],
  },
};
