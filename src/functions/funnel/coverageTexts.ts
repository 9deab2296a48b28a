import type { TextsOf } from "../definition";
import type { coverage } from "./coverage";

export const coverageTexts: TextsOf<typeof coverage> = {
  en: {
    purpose: "Pipeline coverage: open pipeline ÷ what is still missing to the target.",
    parameters: {
      amounts: "Amounts of the deals, one a row",
      stages: "Their stages, as names or as win rates from 0 to 1",
      target: "Target of the period, e.g. 1000",
      closed: "Sales already closed; if omitted, the deals in a won stage",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      include: "TRUE for the rows that count",
    },
    notes: [
      "Open deals count with their full amount. Coverage needed = 1 ÷ win rate: at a win rate of 25 % it is 4.",
      "Some divide by the whole target: for that, give 0 as closed. Once the target is met (to half a cent) there is #DIV/0!.",
    ],
  },
  zh: {
    purpose: "漏斗覆盖倍数：进行中商机金额 ÷ 距目标的余额。",
    parameters: {
      amounts: "商机金额，每行一个",
      stages: "商机所处阶段：阶段名称，或 0 到 1 的赢率",
      target: "本期销售目标，如 1000",
      closed: "已完成销售额；省略时取已赢单的商机",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      include: "需要计入的行为 TRUE",
    },
    notes: [
      "进行中的商机按全额计入。所需覆盖倍数 = 1 ÷ 赢率：赢率 25% 时为 4 倍。",
      "也有人以全部目标为除数：此时 closed 填 0。目标已完成（误差半分以内）时返回 #DIV/0!。",
    ],
  },
};
