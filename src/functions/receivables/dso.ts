import { daysSalesOutstanding } from "../../core/receivables/daysSalesOutstanding";
import { defineFunction, lifts } from "../definition";
import { days, money } from "../parameters";

export const dso = defineFunction({
  id: "AR.DSO",
  parameters: { receivables: money(), sales: money({ min: 0 }), days: days({ min: 0, aboveMin: true }) },
  result: lifts("days"),
  compute: ({ receivables, sales, days: period }) => daysSalesOutstanding(receivables, sales, period),
  example: { given: { receivables: 15_000, sales: 10_000, days: 30 }, answer: 45 },
});
