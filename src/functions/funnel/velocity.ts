import { salesVelocity } from "../../core/funnel/salesVelocity";
import { defineFunction, lifts } from "../definition";
import { days, money, number, share } from "../parameters";

export const velocity = defineFunction({
  id: "FUNNEL.VELOCITY",
  parameters: { deals: number({ min: 0 }), averageDeal: money(), winRate: share(), cycleDays: days({ min: 0 }) },
  result: lifts("money"),
  compute: ({ deals, averageDeal, winRate, cycleDays }) => salesVelocity(deals, averageDeal, winRate, cycleDays),
  example: { given: { deals: 50, averageDeal: 10_000, winRate: 0.2, cycleDays: 30 }, answer: 10_000 / 3 },
});
