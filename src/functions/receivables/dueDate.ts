import { dueDay } from "../../core/receivables/dueDay";
import { defineFunction, lifts } from "../definition";
import { count, day, flag, optional, withDefault } from "../parameters";
import { knownDay } from "./knownDay";

export const dueDate = defineFunction({
  id: "AR.DUEDATE",
  parameters: {
    invoiceDate: day(),
    days: count({ min: 0, max: 3650 }),
    // Terms differ from customer to customer, so this is a column as often as one value.
    monthEnd: withDefault({ ...flag(), lifts: true }, false),
    payDay: optional(count({ min: 1, max: 31 })),
  },
  result: lifts("day"),
  compute: ({ invoiceDate, days, monthEnd, payDay }) =>
    knownDay(dueDay(invoiceDate, days, monthEnd, payDay), "invoiceDate"),
  example: { given: { invoiceDate: 45_717, days: 30, monthEnd: true }, answer: 45_777 },
});
