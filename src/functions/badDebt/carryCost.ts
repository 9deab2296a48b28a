import { carryingCost } from "../../core/badDebt/carryingCost";
import { defineFunction, lifts } from "../definition";
import { days, money, yearlyRate } from "../parameters";
import { yearDays } from "../yearDays";

export const carryCost = defineFunction({
  id: "BADDEBT.CARRYCOST",
  parameters: { amount: money(), daysLate: days({ min: 0 }), annualRate: yearlyRate(), yearDays: yearDays() },
  result: lifts("money"),
  compute: ({ amount, daysLate, annualRate, yearDays: year }) => carryingCost(amount, daysLate, annualRate, year),
  example: { given: { amount: 10_000, daysLate: 60, annualRate: 0.1 }, answer: 164.383561643836 },
});
