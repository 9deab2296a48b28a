import { customerLifetimeValue } from "../../core/account/customerLifetimeValue";
import { defineFunction, lifts } from "../definition";
import { Refusal } from "../failure";
import { count, money, optional, share, withDefault, yearlyRate } from "../parameters";

export const clv = defineFunction({
  id: "ACCOUNT.CLV",
  parameters: {
    marginPerYear: money(),
    retention: share(),
    discountRate: yearlyRate(),
    years: optional(count({ min: 1 })),
    acquisitionCost: withDefault(money({ min: 0 }), 0),
  },
  result: lifts("money"),
  compute({ marginPerYear, retention, discountRate, years, acquisitionCost }) {
    const worth = customerLifetimeValue(marginPerYear, retention, discountRate, years, acquisitionCost);
    if (worth === undefined)
      throw new Refusal("#NUM!", "retention", {
        en: "if everybody stays for ever and the rate is 0, the value has no end. Give years, or a rate above 0.",
        zh: "客户永不流失且折现率为 0 时，价值没有上限。请填写年数，或大于 0 的折现率。",
      });
    return worth;
  },
  example: { given: { marginPerYear: 8, retention: 0.0425, discountRate: 0.12 }, answer: 0.315545243619489 },
});
