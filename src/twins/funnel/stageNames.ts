import type { BothLanguages } from "../../functions/bothLanguages";

export const stagesByName: BothLanguages = {
  en: "Stages are names; a win rate in their place is not found.",
  zh: "阶段须写名称；直接填赢率会找不到。",
};
export const missingStageIsNotFound: BothLanguages = {
  en: "An amount without a stage answers #N/A.",
  zh: "有金额但没有阶段时返回 #N/A。",
};
