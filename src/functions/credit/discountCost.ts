import { discountCost as costOf } from "../../core/credit/discountCost";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { days, flag, share, withDefault } from "../parameters";
import { yearDays } from "../yearDays";

export const discountCost = defineFunction({
  id: "CREDIT.DISCOUNTCOST",
  parameters: {
    discount: share(),
    discountDays: days({ min: 0 }),
    netDays: days({ min: 0 }),
    compound: withDefault(flag(), false),
    yearDays: yearDays(),
  },
  result: lifts("ratio"),
  compute({ discount, discountDays, netDays, compound, yearDays: year }) {
    if (discount === 1)
      throw new Refusal("#DIV/0!", "discount", {
        en: "a discount of 100 % leaves nothing to pay, so waiting has no rate.",
        zh: "折扣为 100% 时无款可付，无法计算利率。",
      });
    if (netDays <= discountDays)
      throw new Refusal(netDays === discountDays ? "#DIV/0!" : "#VALUE!", "netDays", {
        en: `${netDays} days do not go beyond the ${discountDays} days of the discount, so nothing is won by waiting.`,
        zh: `${netDays} 天未超过折扣期 ${discountDays} 天，放弃折扣没有换来更长的付款期。`,
      });
    return costOf(discount, discountDays, netDays, compound, year);
  },
  example: { given: { discount: 0.02, discountDays: 10, netDays: 30 }, answer: 0.372448979591837 },
});
