import type { TextsOf } from "../definition";
import type { stalled } from "./stalled";

export const stalledTexts: TextsOf<typeof stalled> = {
  en: {
    purpose: "Days that a deal has stood in its stage beyond the stage's day limit; 0 when within it.",
    parameters: {
      stages: "Stage of the deal, as a name or as its win rate",
      since: "Day on which it entered the stage, e.g. 2025-03-01",
      asOf: "Day to look at, e.g. 2025-04-15 or TODAY()",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
    },
    notes: [
      "The limit is the fourth column of the stage table. A stage without one, and a won or lost deal, never stalls: the answer is 0.",
      "The built-in stages have no limits, because they depend on what is sold: give your own table. A blank cell gives an empty text.",
    ],
  },
  zh: {
    purpose: "商机在当前阶段停滞的天数：停留天数超出阶段天数上限的部分；未超出为 0。",
    parameters: {
      stages: "商机所处阶段：阶段名称，或其赢率",
      since: "进入该阶段的日期，如 2025-03-01",
      asOf: "统计截止日，如 2025-04-15 或 TODAY()",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
    },
    notes: [
      "天数上限是阶段表的第四列。没有上限的阶段，以及赢单、丢单的商机，不算停滞，结果为 0。",
      "内置阶段没有天数上限，因为它取决于所售产品：请使用自定义阶段表。空单元格返回空文本。",
    ],
  },
};
