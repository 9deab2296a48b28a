import { daysLate as lateness } from "../../core/receivables/daysLate";
import { defineFunction, lifts } from "../definition";
import { day } from "../parameters";

export const daysLate = defineFunction({
  id: "AR.DAYSLATE",
  parameters: { due: day(), asOf: day() },
  result: lifts("days"),
  compute: ({ due, asOf }) => lateness(due, asOf),
  example: { given: { due: 45_717, asOf: 45_747 }, answer: 30 },
});
