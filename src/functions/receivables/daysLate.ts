import { daysLate as lateness } from "../../core/receivables/daysLate";
import { defineFunction, lifts } from "../definition";
import { day } from "../parameters";

export const daysLate = defineFunction({
  id: "AR.DAYSLATE",
  parameters: { due: day(), asOf: day() },
  result: lifts("days"),
  compute: ({ due, asOf }) => lateness(due, asOf),
  ofNumbers: () => ({
    one: lateness,
    many(count, due, asOf) {
      const days = new Array<number>(count);
      for (let i = 0; i < count; i++) days[i] = lateness(due[i] as number, asOf[i] as number);
      return days;
    },
  }),
  example: { given: { due: 45_717, asOf: 45_747 }, answer: 30 },
});
