import { makeupSales, manyMakeupSales } from "../../core/badDebt/makeupSales";
import { defineFunction, lifts } from "../definition";
import { money, share } from "../parameters";

/** Losses and margins that divide without a look at each: no margin of 0, no quotient too large for a number. */
const MODERATE = [
  [0, 1e150],
  [1e-150, 1],
] as const;

export const makeup = defineFunction({
  id: "BADDEBT.MAKEUP",
  parameters: { loss: money({ min: 0 }), margin: share() },
  result: lifts("money"),
  compute: ({ loss, margin }) => makeupSales(loss, margin),
  ofNumbers: () => ({ within: MODERATE, one: makeupSales, many: manyMakeupSales }),
  example: { given: { loss: 500, margin: 0.02 }, answer: 25_000 },
});
