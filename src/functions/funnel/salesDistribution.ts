import { uncertainDeals } from "../../core/funnel/uncertainDeals";
import { largestTotal } from "../../core/probability/allOrNothing";
import type { TotalDistribution } from "../../core/probability/totalDistribution";
import type { Column } from "../column";
import { Refusal } from "../failure";
import {
  cellColumn,
  include,
  money,
  moneyColumn,
  optional,
  setting,
  share,
  shareColumn,
  withDefault,
} from "../parameters";
import { latestDistribution } from "./latestDistribution";
import { readDeals } from "./readDeals";
import { stageTable, type StageTable } from "./stageTable";

/** What all functions of the distribution ask for, beside their own. */
export const distributionParameters = {
  amounts: moneyColumn(),
  stages: cellColumn("text"),
  closed: setting(optional(money())),
  winRates: optional(shareColumn()),
  stageTable: stageTable(),
  correlation: setting(withDefault(share(), 0)),
  include: include(),
};

interface Given {
  readonly amounts: Float64Array;
  readonly stages: Column;
  readonly closed: number | undefined;
  readonly winRates: Float64Array | undefined;
  readonly stageTable: StageTable;
  readonly correlation: number;
}

/** One distribution for all percentiles or targets of a call: the amounts of a call are an array of their own. */
const distributions = new WeakMap<Float64Array, TotalDistribution>();

export function salesDistribution({
  amounts,
  stages,
  closed,
  winRates,
  stageTable: table,
  correlation,
}: Given): TotalDistribution {
  if (correlation === 1)
    throw new Refusal("#VALUE!", "correlation", {
      en: "1 is not allowed; it must be below 1. Write 0.99 for deals that are won or lost nearly together.",
      zh: "不允许 1，必须小于 1。若商机几乎同赢同输，请写 0.99。",
    });
  let distribution = distributions.get(amounts);
  if (distribution === undefined) {
    const deals = uncertainDeals(readDeals(amounts, stages, table, winRates), closed);
    if (!Number.isFinite(largestTotal(deals)))
      throw new Refusal("#NUM!", "amounts", {
        en: "their sum is too large for a number.",
        zh: "金额之和超出数值范围。",
      });
    distribution = latestDistribution(deals, correlation);
    distributions.set(amounts, distribution);
  }
  return distribution;
}
