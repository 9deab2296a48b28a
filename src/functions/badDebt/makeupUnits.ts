import { makeupUnits as unitsToSell } from "../../core/badDebt/makeupUnits";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { money } from "../parameters";

export const makeupUnits = defineFunction({
  id: "BADDEBT.MAKEUPUNITS",
  parameters: { loss: money({ min: 0 }), price: money({ min: 0 }), unitCost: money({ min: 0 }) },
  result: lifts("count"),
  compute({ loss, price, unitCost }) {
    const units = unitsToSell(loss, price, unitCost);
    if (units === undefined)
      throw new Refusal("#NUM!", "price", {
        en: `at ${price} a unit that costs ${unitCost} earns nothing, so no number of units makes up the loss.`,
        zh: `单价 ${price} 未超过单位成本 ${unitCost}，卖再多也无法弥补损失。`,
      });
    return units;
  },
  example: { given: { loss: 500, price: 20, unitCost: 15 }, answer: 100 },
});
