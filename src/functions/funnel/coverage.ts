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
});
