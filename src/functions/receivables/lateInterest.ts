import { lateInterest as interest } from "../../core/receivables/lateInterest";
import { defineFunction, lifts } from "../definition";
import { days, money, withDefault, yearlyRate } from "../parameters";
import { yearDays } from "../yearDays";

export const lateInterest = defineFunction({
  id: "AR.LATEINTEREST",
  parameters: {
    amount: money(),
    daysLate: days(),
    annualRate: yearlyRate(),
    yearDays: yearDays(),
    fixedFee: withDefault(money({ min: 0 }), 0),
  },
  result: lifts("money"),
  compute: ({ amount, daysLate, annualRate, yearDays: year, fixedFee }) =>
    interest(amount, daysLate, annualRate, year, fixedFee),
  example: { given: { amount: 10_000, daysLate: 40, annualRate: 0.1825 }, answer: 200 },
});
