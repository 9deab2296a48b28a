import { expectedCreditLoss } from "../../core/badDebt/expectedCreditLoss";
import { defineFunction, lifts } from "../definition";
import { money, share } from "../parameters";

export const ecl = defineFunction({
  id: "BADDEBT.ECL",
  parameters: { exposure: money(), pd: share(), lgd: share() },
  result: lifts("money"),
  compute: ({ exposure, pd, lgd }) => expectedCreditLoss(exposure, pd, lgd),
  example: { given: { exposure: 1_000_000, pd: 0.005, lgd: 0.25 }, answer: 1250 },
});
