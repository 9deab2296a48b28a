import { daysLate as lateness, manyDaysLate } from "../../core/receivables/daysLate";
import { defineFunction, lifts } from "../definition";
import { day } from "../parameters";

export const daysLate = defineFunction({
  id: "AR.DAYSLATE",
  parameters: { due: day(), asOf: day() },
  result: lifts("days"),
  compute: ({ due, asOf }) => lateness(due, asOf),
  ofNumbers: () => ({ one: lateness, many: manyDaysLate }),
  example: { given: { due: 45_717, asOf: 45_747 }, answer: 30 },
});
