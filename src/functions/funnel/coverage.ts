import { DivisionByZero } from "../../core/divisionByZero";
import { wonAmount } from "../../core/funnel/forecastSales";
import { openAmount, pipelineCoverage } from "../../core/funnel/pipelineCoverage";
import { defineFunction, scalar } from "../definition";
import { Refusal } from "../failure";
import { cellColumn, include, money, moneyColumn, optional } from "../parameters";
import { readDeals } from "./readDeals";
import { stageTable } from "./stageTable";

export const coverage = defineFunction({
  id: "FUNNEL.COVERAGE",
  parameters: {
    amounts: moneyColumn(),
    stages: cellColumn("text"),
    target: money({ min: 0 }),
    closed: optional(money()),
    stageTable: stageTable(),
    include: include(),
  },
  result: scalar("ratio"),
  compute({ amounts, stages, target, closed, stageTable: table }) {
    const deals = readDeals(amounts, stages, table);
    try {
      return pipelineCoverage(openAmount(deals), target, closed ?? wonAmount(deals));
    } catch (problem) {
      if (!(problem instanceof DivisionByZero)) throw problem;
      throw new Refusal("#DIV/0!", "target", {
        en: "it is already met, so there is nothing left to cover.",
        zh: "目标已完成，没有需要覆盖的余额。",
      });
    }
  },
  example: {
    given: {
      amounts: [[300], [240], [176], [464], [146], [98]],
      stages: [["Interest"], ["Incubation"], ["Design"], ["Comparison"], ["Commitment"], ["In use"]],
      target: 1000,
      closed: 600,
    },
    answer: 3.56,
  },
  texts: {
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
  },
});
