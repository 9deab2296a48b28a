import { daysSalesOutstanding } from "../../core/receivables/daysSalesOutstanding";
import { defineFunction, lifts } from "../definition";
import { days, money } from "../parameters";

export const daysDelinquent = defineFunction({
  id: "AR.DAYSDELINQUENT",
  parameters: {
    receivables: money(),
    currentReceivables: money(),
    sales: money({ min: 0 }),
    days: days({ min: 0, aboveMin: true }),
  },
  result: lifts("days"),
  compute: ({ receivables, currentReceivables, sales, days: period }) =>
    daysSalesOutstanding(receivables - currentReceivables, sales, period),
  example: { given: { receivables: 15_000, currentReceivables: 4000, sales: 10_000, days: 30 }, answer: 33 },
});
