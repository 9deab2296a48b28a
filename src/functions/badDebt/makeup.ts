import { makeupSales } from "../../core/badDebt/makeupSales";
import { defineFunction, lifts } from "../definition";
import { money, share } from "../parameters";

export const makeup = defineFunction({
  id: "BADDEBT.MAKEUP",
  parameters: { loss: money({ min: 0 }), margin: share() },
  result: lifts("money"),
  compute: ({ loss, margin }) => makeupSales(loss, margin),
  example: { given: { loss: 500, margin: 0.02 }, answer: 25_000 },
});
