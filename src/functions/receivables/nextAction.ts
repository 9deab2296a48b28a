import { nextReminder } from "../../core/receivables/nextReminder";
import { defineFunction, lifts } from "../definition";
import { day } from "../parameters";
import { knownDay } from "./knownDay";
import { DAYS_AHEAD, reminderParameters } from "./reminderSettings";

export const nextAction = defineFunction({
  id: "AR.NEXTACTION",
  parameters: { due: day(), asOf: day(), ...reminderParameters },
  result: lifts("day"),
  compute: ({ due, asOf, payment, ...calendar }) =>
    knownDay(nextReminder(due, asOf, DAYS_AHEAD[payment], calendar).day, "asOf"),
  example: { given: { due: 45_717, asOf: 45_722 }, answer: 45_726 },
});
