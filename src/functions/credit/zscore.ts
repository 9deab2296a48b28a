import { altmanScore, weighsSales } from "../../core/credit/altmanScore";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { blankable, money } from "../parameters";
import { altmanModel } from "./altmanModel";

export const zscore = defineFunction({
  id: "CREDIT.ZSCORE",
  parameters: {
    model: altmanModel(),
    workingCapital: money(),
    retainedEarnings: money(),
    ebit: money(),
    equity: money(),
    sales: blankable(money({ min: 0 })),
    assets: money({ min: 0 }),
    liabilities: money({ min: 0 }),
  },
  result: lifts("number"),
  compute({ model, workingCapital, retainedEarnings, ebit, equity, sales, assets, liabilities }) {
    if (sales === undefined && weighsSales(model))
      throw new Refusal("#VALUE!", "sales", {
        en: `it is blank, and the model ${model} needs it. Z2 and EM do without.`,
        zh: `其值为空，而模型 ${model} 需要销售额。Z2 和 EM 不需要。`,
      });
    const counted = weighsSales(model) ? (sales ?? 0) : 0;
    return altmanScore(model, workingCapital, retainedEarnings, ebit, equity, counted, assets, liabilities);
  },
  example: {
    given: {
      model: "Z",
      workingCapital: 100,
      retainedEarnings: 200,
      ebit: 130,
      equity: 390,
      sales: 950,
      assets: 1000,
      liabilities: 600,
    },
    answer: 2.169,
  },
});
