import { targetGap } from "../../core/funnel/targetGap";
import { defineFunction, lifts } from "../definition";
import { money, optional, share } from "../parameters";

export const gap = defineFunction({
  id: "FUNNEL.GAP",
  parameters: { forecast: money(), target: money({ min: 0 }), winRate: optional(share()) },
  result: lifts("money"),
  compute: ({ forecast, target, winRate }) => targetGap(forecast, target, winRate),
  example: { given: { forecast: 964.8, target: 1000, winRate: 0.2 }, answer: 176 },
});
