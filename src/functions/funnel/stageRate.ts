import type { Stage } from "../../core/funnel/stage";
import { quoteCell } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { text } from "../parameters";
import { stageTable } from "./stageTable";

export const stageRate = defineFunction({
  id: "FUNNEL.STAGERATE",
  parameters: { stage: text(), stageTable: stageTable() },
  result: lifts("share"),
  compute({ stage, stageTable: table }) {
    const found = table.find(stage);
    if (found === undefined)
      throw new Refusal("#N/A", "stage", {
        en: `no win rate for stage ${quoteCell(stage)}. Add it to the stage table or correct the name.`,
        zh: `阶段 ${quoteCell(stage)} 没有对应的赢率。请将其加入阶段表，或更正名称。`,
      });
    return (table.stages[found] as Stage).winRate;
  },
  example: { given: { stage: "Comparison" }, answer: 0.3 },
});
