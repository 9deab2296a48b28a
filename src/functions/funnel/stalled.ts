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
});
