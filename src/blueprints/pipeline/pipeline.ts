import { pipelineTarget } from "../../columns/pipelineTarget";
import type { Blueprint } from "../blueprint";
import { attentionSheet } from "./attentionSheet";
import { breakdownSheet } from "./breakdownSheet";
import { fillPipeline, undatedDeals } from "./fillPipeline";
import { forecastSheet } from "./forecastSheet";
import { opportunitiesSheet } from "./opportunitiesSheet";
import { progressSheet } from "./progressSheet";
import { snapshotsSheet } from "./snapshotsSheet";
import { stagesSheet } from "./stagesSheet";
import { pipelineAbout } from "./pipelineAbout";

export const pipeline: Blueprint = {
  id: "pipeline",
  version: 3,
  name: { en: "Pipeline", zh: "销售漏斗" },
  purpose: {
    en: "Will the target be reached, and from which deals? Forecast, coverage and funnel that follow every change.",
    zh: "目标能否达成，靠哪些商机？预测、覆盖倍数和漏斗随每次修改即时更新。",
  },
  sheets: [
    forecastSheet,
    breakdownSheet,
    attentionSheet,
    progressSheet,
    opportunitiesSheet,
    stagesSheet,
    snapshotsSheet,
    pipelineAbout,
  ],
  ownTables: [{ table: "deals", target: pipelineTarget, optional: false }],
  undated: undatedDeals,
  fill: fillPipeline,
};
