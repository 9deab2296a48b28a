import type { TextsOf } from "../definition";
import type { winRate } from "./winRate";

export const winRateTexts: TextsOf<typeof winRate> = {
  en: {
    purpose: "Share of decided deals that were won: won ÷ (won + lost), by count, or by money with amounts.",
    parameters: {
      stages: "Stages of the deals; won and lost ones count",
      amounts: "Amounts of the deals: the rate is then by money; by count if omitted",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      include: "TRUE for the rows that count",
    },
    notes: [
      "Open deals do not count. Without a stage table, every stage that is not one of the words for won or lost is open.",
      "With a stage table of your own, a stage that is missing from it is an error.",
    ],
  },
  zh: {
    purpose: "赢单率：赢单 ÷（赢单 + 丢单），按商机数计算；给出金额则按金额计算。",
    parameters: {
      stages: "商机所处阶段，只计赢单和丢单",
      amounts: "商机金额：填写后按金额计算；省略则按商机数",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      include: "需要计入的行为 TRUE",
    },
    notes: [
      "进行中的商机不计入。不使用自定义阶段表时，凡不表示赢单或丢单的阶段均视为进行中。",
      "使用自定义阶段表时，表中没有的阶段会报错。",
    ],
  },
};
