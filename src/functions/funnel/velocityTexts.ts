import type { TextsOf } from "../definition";
import type { velocity } from "./velocity";

export const velocityTexts: TextsOf<typeof velocity> = {
  en: {
    purpose: "Sales velocity, money won a day: deals × average amount × win rate ÷ days of the sales cycle.",
    parameters: {
      deals: "Number of open deals, e.g. 50",
      averageDeal: "Average amount of a deal, e.g. 10000",
      winRate: "Share of deals won, 0 to 1, e.g. 0.2",
      cycleDays: "Days from first contact to the end, on average, e.g. 30",
    },
    notes: ["Multiply by 30 or 365 for money a month or a year. Take all four figures from the same kind of deals."],
  },
  zh: {
    purpose: "成交速度（每天赢得的金额）：商机数 × 平均金额 × 赢率 ÷ 销售周期天数。",
    parameters: {
      deals: "进行中的商机数，如 50",
      averageDeal: "商机平均金额，如 10000",
      winRate: "赢单率（0 到 1），如 0.2",
      cycleDays: "平均销售周期天数，从首次接触到结束，如 30",
    },
    notes: ["乘以 30 或 365 得每月或每年的金额。四个数字须取自同一类商机。"],
  },
};
