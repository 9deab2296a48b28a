import { totalCostOfOwnership } from "../../core/value/totalCostOfOwnership";
import { defineFunction, lifts } from "../definition";
import { count, money, withDefault, yearlyRate } from "../parameters";

export const tco = defineFunction({
  id: "VALUE.TCO",
  parameters: {
    price: money({ min: 0 }),
    acquisition: money({ min: 0 }),
    operationPerYear: money({ min: 0 }),
    supportPerYear: money({ min: 0 }),
    disposal: money(),
    years: count({ min: 1 }),
    annualRate: withDefault(yearlyRate(), 0),
  },
  result: lifts("money"),
  compute: ({ price, acquisition, operationPerYear, supportPerYear, disposal, years, annualRate }) =>
    totalCostOfOwnership(price, acquisition, [operationPerYear, supportPerYear], disposal, years, annualRate),
  example: {
    given: {
      price: 100_000,
      acquisition: 8000,
      operationPerYear: 12_000,
      supportPerYear: 5000,
      disposal: 3000,
      years: 5,
    },
    answer: 196_000,
  },
});
