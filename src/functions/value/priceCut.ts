import { volumeForPriceCut } from "../../core/value/volumeForPriceCut";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { share } from "../parameters";

export const priceCut = defineFunction({
  id: "VALUE.PRICECUT",
  parameters: { grossMargin: share(), cut: share({ min: -1 }) },
  result: lifts("ratio"),
  compute({ grossMargin, cut }) {
    const extra = volumeForPriceCut(grossMargin, cut);
    if (extra === undefined)
      throw new Refusal("#NUM!", "cut", {
        en: `a cut of ${cut} takes the whole gross margin of ${grossMargin}, so no extra volume makes up for it.`,
        zh: `降价 ${cut} 已吃掉全部毛利率 ${grossMargin}，销量再增加也无法弥补。`,
      });
    return extra;
  },
  example: { given: { grossMargin: 0.2, cut: 0.05 }, answer: 0.333333333333333 },
});
