import { pipelineTarget } from "../../columns/pipelineTarget";
import type { Blueprint } from "../blueprint";
import { aboutSheet } from "./aboutSheet";
import { fillPipeline } from "./fillPipeline";
import { forecastSheet } from "./forecastSheet";
import { opportunitiesSheet } from "./opportunitiesSheet";
import { stagesSheet } from "./stagesSheet";

export const pipeline: Blueprint = {
  id: "pipeline",
  version: 1,
  name: { en: "Pipeline", zh: "销售漏斗" },
  purpose: {
    en: "Will the target be reached, and from which deals? Forecast, coverage and funnel that follow every change.",
    zh: "目标能否达成，靠哪些商机？预测、覆盖倍数和漏斗随每次修改即时更新。",
  },
  sheets: [forecastSheet, opportunitiesSheet, stagesSheet, aboutSheet],
  ownTables: [{ table: "deals", target: pipelineTarget, optional: false }],
  fill: fillPipeline,
};
