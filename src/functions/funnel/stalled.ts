import { daysStalled } from "../../core/funnel/daysStalled";
import type { Stage } from "../../core/funnel/stage";
import { quoteCell } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { day, text } from "../parameters";
import { stagesWithLimits } from "./dayLimits";

export const stalled = defineFunction({
  id: "FUNNEL.STALLED",
  parameters: { stages: text(), since: day(), asOf: day(), stageTable: stagesWithLimits() },
  result: lifts("days"),
  compute({ stages: name, since, asOf, stageTable: { table, limits } }) {
    const rate = table.readsNumbersAsRates() ? Number(name) : NaN;
    const stage = table.find(name) ?? table.findRate(rate);
    if (stage === undefined)
      throw new Refusal("#N/A", "stages", {
        en: `the stage ${quoteCell(name)} is not in the stage table. Add it there or correct the name.`,
        zh: `阶段表中没有阶段 ${quoteCell(name)}。请将其加入阶段表，或更正名称。`,
      });
    const limit = (table.stages[stage] as Stage).status === "open" ? limits[stage] : undefined;
    return limit === undefined ? 0 : daysStalled(since, asOf, limit);
  },
  example: {
    given: {
      stages: "Design",
      since: 45_717,
      asOf: 45_762,
      stageTable: [
        ["Design", 0.2, "", 30],
        ["Comparison", 0.3, "", 14],
      ],
    },
    answer: 15,
  },
  texts: {
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
  },
});
