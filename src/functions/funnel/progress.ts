import { salesProgress } from "../../core/funnel/salesProgress";
import { defineFunction, lifts } from "../definition";
import { money, optional } from "../parameters";

export const progress = defineFunction({
  id: "FUNNEL.PROGRESS",
  parameters: {
    weightedNow: money(),
    weightedBefore: money(),
    closedNow: money(),
    closedBefore: money(),
    quota: optional(money({ min: 0 })),
  },
  result: lifts("ratio"),
  compute: ({ weightedNow, weightedBefore, closedNow, closedBefore, quota }) =>
    salesProgress(weightedNow, weightedBefore, closedNow, closedBefore, quota),
  example: {
    given: { weightedNow: 364.8, weightedBefore: 340, closedNow: 620, closedBefore: 600, quota: 500 },
    answer: 0.0896,
  },
});
