import { divide, times } from "../../formula/operations";
import { orElse } from "../blank";
import { defineElementwiseTwin } from "../twin";

export const carryCost = defineElementwiseTwin(
  "BADDEBT.CARRYCOST",
  ["amount", "daysLate", "annualRate"],
  ({ amount, daysLate, annualRate, yearDays }) => divide(times(amount, annualRate, daysLate), orElse(yearDays, 365)),
);
