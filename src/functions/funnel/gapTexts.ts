import type { TextsOf } from "../definition";
import type { gap } from "./gap";

export const gapTexts: TextsOf<typeof gap> = {
  en: {
    purpose: "Money still missing to the target; with a win rate, the new pipeline that closes the gap.",
    parameters: {
      forecast: "Sales forecast, e.g. 964.8",
      target: "Target for the same period, e.g. 1000",
      winRate: "Win rate of the deals to be found, 0 to 1, e.g. 0.2; the gap itself if omitted",
    },
    notes: ["0 when the forecast reaches the target. With a win rate: gap ÷ win rate."],
  },
  zh: {
    purpose: "距目标的缺口；给出赢率时，为弥补缺口所需新增的商机金额。",
    parameters: {
      forecast: "销售预测，如 964.8",
      target: "同期销售目标，如 1000",
      winRate: "新增商机的赢率（0 到 1），如 0.2；省略则返回缺口本身",
    },
    notes: ["预测达到目标时为 0。给出赢率时：缺口 ÷ 赢率。"],
  },
};
