import { paymentIndex } from "../../core/credit/paymentIndex";
import { defineFunction, scalar } from "../definition";
import { Refusal } from "../failure";
import { moneyColumn, numberColumn } from "../parameters";
import { requireBeside } from "./requireBeside";

export const payindex = defineFunction({
  id: "CREDIT.PAYINDEX",
  parameters: { amounts: moneyColumn(), daysBeyondTerms: numberColumn() },
  result: scalar("number"),
  compute({ amounts, daysBeyondTerms }) {
    requireBeside(amounts, daysBeyondTerms, "daysBeyondTerms");
    const index = paymentIndex(amounts, daysBeyondTerms);
    if (index === undefined)
      throw new Refusal("#DIV/0!", "amounts", {
        en: "there is no amount above 0, so there is nothing to weigh.",
        zh: "没有大于 0 的金额，无法加权。",
      });
    return index;
  },
  example: { given: { amounts: [[10_000], [5000], [5000]], daysBeyondTerms: [[0], [15], [30]] }, answer: 70 },
});
