import { historicLossRate } from "../../core/badDebt/historicLossRate";
import { isMoreMoney } from "../../core/numbers/halfCent";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { money } from "../parameters";

export const lossRates = defineFunction({
  id: "BADDEBT.LOSSRATES",
  parameters: { reached: money({ min: 0 }), unpaid: money({ min: 0 }) },
  result: lifts("share"),
  compute({ reached, unpaid }) {
    if (reached > 0 && isMoreMoney(unpaid, reached))
      throw new Refusal("#VALUE!", "unpaid", {
        en: `${unpaid} is more than the ${reached} that reached the bucket. Correct one of the two.`,
        zh: `${unpaid} 大于进入该账龄段的金额 ${reached}，请更正其中之一。`,
      });
    return historicLossRate(reached, unpaid);
  },
  example: { given: { reached: 4_000_000, unpaid: 144_000 }, answer: 0.036 },
});
