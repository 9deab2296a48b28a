import { weightedPipeline, wonAmount } from "../../core/funnel/forecastSales";
import { exactSum } from "../../core/numbers/exactSum";
import { defineFunction, scalar } from "../definition";
import { cellColumn, include, money, moneyColumn, optional, shareColumn } from "../parameters";
import { readDeals } from "./readDeals";
import { stageTable } from "./stageTable";

export const forecast = defineFunction({
  id: "FUNNEL.FORECAST",
  parameters: {
    amounts: moneyColumn(),
    stages: cellColumn("text"),
    closed: optional(money()),
    offFunnel: optional(money()),
    winRates: optional(shareColumn()),
    stageTable: stageTable(),
    include: include(),
  },
  result: scalar("money"),
  compute({ amounts, stages, closed, offFunnel = 0, winRates, stageTable: table }) {
    const deals = readDeals(amounts, stages, table, winRates);
    return exactSum([closed ?? wonAmount(deals), offFunnel, weightedPipeline(deals)]);
  },
  example: {
    given: {
      amounts: [[300], [240], [176], [464], [146], [98]],
      stages: [["Interest"], ["Incubation"], ["Design"], ["Comparison"], ["Commitment"], ["In use"]],
      closed: 600,
    },
    answer: 964.8,
  },
});
