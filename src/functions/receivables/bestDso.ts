import { daysSalesOutstanding } from "../../core/receivables/daysSalesOutstanding";
import { defineFunction, lifts } from "../definition";
import { days, money } from "../parameters";

export const bestDso = defineFunction({
  id: "AR.BESTDSO",
  parameters: { currentReceivables: money(), sales: money({ min: 0 }), days: days({ min: 0, aboveMin: true }) },
  result: lifts("days"),
  compute: ({ currentReceivables, sales, days: period }) => daysSalesOutstanding(currentReceivables, sales, period),
  example: { given: { currentReceivables: 4000, sales: 10_000, days: 30 }, answer: 12 },
});
