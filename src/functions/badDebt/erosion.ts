import { erosionTime } from "../../core/badDebt/erosionTime";
import { defineFunction, lifts } from "../definition";
import { choice, share, withDefault, yearlyRate } from "../parameters";

export const erosion = defineFunction({
  id: "BADDEBT.EROSION",
  parameters: { margin: share(), annualRate: yearlyRate(), unit: withDefault(choice("months", "days"), "months") },
  result: lifts("number"),
  compute: ({ margin, annualRate, unit }) => erosionTime(margin, annualRate, unit),
  example: { given: { margin: 0.05, annualRate: 0.12 }, answer: 5 },
});
