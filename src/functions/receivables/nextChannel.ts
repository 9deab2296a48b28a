import { nextReminder } from "../../core/receivables/nextReminder";
import { defineFunction, lifts } from "../definition";
import { day, language } from "../parameters";
import { channelNames, DAYS_AHEAD, reminderParameters } from "./reminderSettings";

export const nextChannel = defineFunction({
  id: "AR.NEXTCHANNEL",
  parameters: { due: day(), asOf: day(), ...reminderParameters, language: language() },
  result: lifts("text"),
  compute: ({ due, asOf, payment, language: wanted, ...calendar }) =>
    channelNames[nextReminder(due, asOf, DAYS_AHEAD[payment], calendar).channel][wanted],
  example: { given: { due: 45_717, asOf: 45_722 }, answer: "Spoken" },
});
